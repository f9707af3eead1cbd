package org.ontherecord.lab.extraction;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ontherecord.lab.Percentile;
import org.ontherecord.ingest.extraction.ExtractedPage;
import org.ontherecord.ingest.extraction.NoArticle;
import org.ontherecord.ingest.extraction.PageExtractor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lab score extraction}: reads sets of web pages and lets the sets' own scorer compare. */
@Command(name = "extraction", mixinStandardHelpOptions = true, description = "Reads sets of web pages and prints what the sets' scorer, run by python3, says of text, title, author and date; the processor time for a page; and which pages would not be taken for articles.")
public final class ScoreExtraction implements Callable<Integer> {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @Option(names = "--pages", paramLabel = "SET.tar.gz", arity = "1..*", required = true, description = "sets of pages; prepare.py and score_extraction.py lie beside them")
    private List<Path> sets = List.of();

    @Option(names = "--rounds", paramLabel = "N", defaultValue = "0", description = "times that a set is read before the round that is timed (0)")
    private int rounds;

    @Spec
    private CommandSpec spec;

    private final PageExtractor extractor = new PageExtractor(InstantSource.system());

    @Override
    public Integer call() throws IOException, InterruptedException {
        for (Path set : sets)
            score(set);
        return 0;
    }

    private void score(Path set) throws IOException, InterruptedException {
        List<PreparedPage> pages = python(set, "prepare.py").map(PreparedPage::of).toList();
        for (int round = 0; round < rounds; round++)
            pages.forEach(page -> page.extracted(extractor));
        List<Double> milliseconds = new ArrayList<>();
        Map<NoArticle, Integer> refused = new TreeMap<>();
        List<String> answers = pages.stream().map(page -> answer(page, milliseconds, refused)).toList();
        print("%s: %s".formatted(set.getFileName(), scored(set, answers)));
        milliseconds.sort(null);
        print("  median %.1f ms, p99 %.1f ms, longest %.1f ms; no articles: %s".formatted(
                Percentile.of(milliseconds, 0.5),
                Percentile.of(milliseconds, 0.99), Percentile.of(milliseconds, 1), refused));
    }

    private String answer(PreparedPage page, List<Double> milliseconds, Map<NoArticle, Integer> refused) {
        long start = THREADS.getCurrentThreadCpuTime();
        ExtractedPage found = page.extracted(extractor);
        milliseconds.add((THREADS.getCurrentThreadCpuTime() - start) / 1e6);
        found.noArticle().ifPresent(why -> refused.merge(why, 1, Integer::sum));
        return page.answer(found);
    }

    private static String scored(Path set, List<String> answers) throws IOException, InterruptedException {
        Path found = Files.createTempFile("extraction", ".jsonl");
        try {
            Files.write(found, answers);
            return python(set, "score_extraction.py", found.toString()).collect(Collectors.joining());
        } finally {
            Files.delete(found);
        }
    }

    private static Stream<String> python(Path set, String script, String... more)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("python3", set.resolveSibling(script).toString(), set.toString()));
        command.addAll(List.of(more));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) throw new IOException(script + " failed");
        return output.lines();
    }

    private void print(String line) {
        spec.commandLine().getOut().println(line);
    }
}
