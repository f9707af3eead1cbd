package org.ontherecord.lab.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.ontherecord.lab.Percentile;
import org.ontherecord.reading.Manuscript;
import org.ontherecord.reading.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lab bench reading}: how long it takes to read an article, on one thread, once the machine is warm. */
@Command(name = "reading", mixinStandardHelpOptions = true, description = "Prints the time to read one article, and articles and words a second of processor time, after warming up.")
public final class BenchReading implements Callable<Integer> {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @Option(names = "--in", paramLabel = "FILE.jsonl", required = true, description = "articles, each with a text")
    private Path in = Path.of("-");

    @Option(names = "--rounds", paramLabel = "N", defaultValue = "5", description = "times that all are read before the round that counts (5)")
    private int rounds;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Reader reader = new Reader();
        List<Manuscript> articles = JsonLines.strings(in, "text").stream().map(Manuscript::of).toList();
        IntStream.range(0, rounds).forEach(_ -> articles.forEach(reader::read));
        long start = THREADS.getCurrentThreadCpuTime();
        double[] milliseconds = articles.stream().mapToDouble(article -> timed(reader, article)).sorted().toArray();
        double seconds = (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
        long words = articles.stream().mapToLong(article -> article.text().split("\\s+", -1).length).sum();
        spec.commandLine()
                .getOut()
                .println(
                        "%d articles: median %.2f ms, p99 %.2f ms; in a second of processor time %.0f articles, %,.0f words"
                                .formatted(articles.size(),
                                        Percentile.of(milliseconds, 0.5), Percentile.of(milliseconds, 0.99),
                                        articles.size() / seconds,
                                        words / seconds));
        return 0;
    }

    private static double timed(Reader reader, Manuscript article) {
        long start = System.nanoTime();
        reader.read(article);
        return (System.nanoTime() - start) / 1e6;
    }
}
