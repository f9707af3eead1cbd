package org.ontherecord.local.transfer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;

/** {@code otr import}: pushes an archive of articles to a running service or a deployment. */
@Command(name = "import", mixinStandardHelpOptions = true, sortOptions = false, description = "Pushes an archive of articles to a running service or a deployment.", footer = {
        "", "A line of FILE is one article, as POST /v1/articles takes it: {\"text\" or \"html\" or \"url\", title,",
        "url, publishedAt, source, author, language}; an id is left out. Articles that are held already",
        "are no trouble. Broken off, it goes on where it stopped. What is refused is written to",
        "FILE.refused.jsonl, with its line and the reason; then the exit code is 1. Requests to",
        "API Gateway are signed with the credentials that the AWS CLI would use."})
public final class ImportCommand implements Callable<Integer> {
    private static final int KEPT_EVERY = 20;

    @Option(names = "--in", paramLabel = "FILE", required = true, description = "articles, one JSON object a line")
    private Path in;

    @Option(names = "--to", paramLabel = "URL", required = true, description = "the service, as http://127.0.0.1:3000")
    private URI to;

    @Option(names = "--parallel", paramLabel = "N", defaultValue = "4", description = "articles at once (${DEFAULT-VALUE})")
    private int parallel;

    @Option(names = "--restart", description = "begin at the first line, whatever was done before")
    private boolean restart;

    @Option(names = "--progress", negatable = true, defaultValue = "true", fallbackValue = "true", description = "show how far it is, on standard error")
    private boolean progress;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!Files.isRegularFile(in)) throw refused("there is no file " + in);
        if (to.getHost() == null || !to.toString().matches("https?://.*"))
            throw refused("--to is no address of a service");
        if (parallel < 1 || parallel > 32) throw refused("--parallel is 1 to 32");
        try (Destination destination = new Destination(to, DefaultCredentialsProvider.builder().build())) {
            return run(new Push(destination, Duration.ofSeconds(1)), Journal.beside(in, to));
        }
    }

    private int run(Push push, Journal journal) throws IOException {
        if (restart) journal.forget();
        long before = journal.linesDone();
        try (Report report = new Report(in.resolveSibling(in.getFileName() + ".refused.jsonl"), before > 0)) {
            ProgressBar bar = new ProgressBar(err(), progress, before, lines());
            String stopped = transfer(push, journal, before, report, bar);
            bar.end();
            return told(report, stopped, before);
        }
    }

    /** @return why it stopped before the end, or nothing */
    private String transfer(Push push, Journal journal, long before, Report report, ProgressBar bar)
            throws IOException {
        long done = before;
        try (Stream<Push.Result> results = results(push, before)) {
            for (Iterator<Push.Result> each = results.iterator(); each.hasNext();) {
                switch (each.next()) {
                    case Push.Result.Taken _ -> report.taken();
                    case Push.Result.Refused refused -> report.refused(done + 1, refused);
                    case Push.Result.Stopped(String why) -> {
                        journal.keep(done);
                        return why;
                    }
                }
                done++;
                if (done % KEPT_EVERY == 0) journal.keep(done);
                bar.show(done, report.refused());
            }
        }
        journal.keep(done);
        return "";
    }

    /** In the lines' order, whatever is sent at the same time. */
    private Stream<Push.Result> results(Push push, long before) throws IOException {
        BufferedReader reader = new BufferedReader(
                new InputStreamReader(Files.newInputStream(in), StandardCharsets.ISO_8859_1));
        return reader.lines()
                .skip(before)
                .gather(Gatherers.mapConcurrent(parallel, line -> pushed(push, line)))
                .onClose(() -> close(reader));
    }

    private static Push.Result pushed(Push push, String line) {
        try {
            return line.isBlank() ? new Push.Result.Taken() : push.push(line.getBytes(StandardCharsets.ISO_8859_1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Push.Result.Stopped("interrupted");
        }
    }

    private static void close(BufferedReader reader) {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int told(Report report, String stopped, long before) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(report.all() + " articles sent" + (before > 0 ? " after the first " + before : "") + ", "
                + report.refused() + " refused" + (report.refused() > 0 ? " (" + report.file() + ")" : ""));
        out.flush();
        if (stopped.isEmpty()) return report.refused() > 0 ? 1 : 0;
        err().println("otr import: stopped at " + to + ": " + stopped + ". Run it again to go on from here.");
        err().flush();
        return 2;
    }

    private long lines() throws IOException {
        try (Stream<String> lines = Files.lines(in, StandardCharsets.ISO_8859_1)) {
            return lines.count();
        }
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }

    private ParameterException refused(String why) {
        return new ParameterException(spec.commandLine(), why);
    }
}
