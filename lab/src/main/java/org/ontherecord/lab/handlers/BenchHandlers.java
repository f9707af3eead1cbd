package org.ontherecord.lab.handlers;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.ontherecord.http.Json;
import org.ontherecord.lab.AtLeastOne;
import org.ontherecord.lab.Folders;
import org.ontherecord.lab.ProgressBar;
import org.ontherecord.lab.cost.Event;
import org.ontherecord.lab.cost.Mixture;
import org.ontherecord.lab.cost.Stand;
import org.ontherecord.lab.search.MadeUpArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** {@code lab bench handlers}: what a request takes from event to answer. */
@Command(name = "handlers", mixinStandardHelpOptions = true, description = {
        "Calls the API's functions in this process, from the event's JSON to the answer's, on DynamoDB Local: the writing of articles made of samples, then one article, its summary and its positions, then lookups by actor and topic among articles that are made up.",
        "Prints milliseconds in all, and without those in which a request to the table was under way. As many calls as are measured are made before, to warm up; for articles written, a third of them."})
public final class BenchHandlers implements Callable<Integer> {
    private static final double[] SHARES = {0.5, 0.95, 0.99};

    @Option(names = "--samples", paramLabel = "FOLDER", defaultValue = "events/articles", description = "articles to make submissions of (${DEFAULT-VALUE})")
    private Path samples;

    @Option(names = "--articles", paramLabel = "N", defaultValue = "600", converter = AtLeastOne.class, description = "written (${DEFAULT-VALUE})")
    private int articles;

    @Option(names = "--times", paramLabel = "N", defaultValue = "2000", converter = AtLeastOne.class, description = "calls of each kind that are measured (${DEFAULT-VALUE})")
    private int times;

    @Option(names = "--made-up", paramLabel = "N", defaultValue = "100000", description = "articles to look up among; 0 for no lookups (${DEFAULT-VALUE})")
    private int madeUp;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        System.setOut(System.err); // what the functions log
        Path folder = Files.createTempDirectory("handlers");
        try (Stand stand = new Stand(folder)) {
            out.println("| request | p50 | p95 | p99 | without the table p50 | p95 | p99 |");
            out.println("|---|---|---|---|---|---|---|");
            List<String> ids = write(stand, out);
            for (String what : List.of("", "/summary", "/positions"))
                read(stand, "/v1/articles/{id}" + what, ids, out);
            if (madeUp > 0) lookUp(stand, folder.resolve("made-up"), out);
        } finally {
            Folders.delete(folder);
        }
        return 0;
    }

    private List<String> write(Stand stand, PrintWriter out) throws IOException {
        Mixture mixture = Mixture.of(samples);
        List<String> ids = new ArrayList<>();
        List<Supplier<byte[]>> calls = IntStream.range(0, articles)
                .mapToObj(number -> Event.submission(mixture.article(number)))
                .<Supplier<byte[]>>map(event -> () -> stand.call("WriteFunction", event))
                .toList();
        measure("POST /v1/articles", calls, articles / 3,
                answer -> ids.add(Json.MAPPER.readTree(body(answer)).path("id").asString()), out);
        return ids;
    }

    private void read(Stand stand, String path, List<String> ids, PrintWriter out) {
        List<Supplier<byte[]>> calls = IntStream.range(0, 2 * times)
                .mapToObj(number -> Event.request("GET " + path, ids.get(number % ids.size()), ""))
                .<Supplier<byte[]>>map(event -> () -> stand.call("ReadFunction", event))
                .toList();
        measure("GET " + path, calls, times, BenchHandlers::body, out);
    }

    private void lookUp(Stand stand, Path folder, PrintWriter out) throws IOException {
        ProgressBar bar = bar(madeUp + " articles made up", madeUp);
        try (MadeUpArchive archive = new MadeUpArchive(madeUp, folder, stand.dynamoDb(), stand.table(), bar::show)) {
            List<Supplier<String>> calls = archive.questions(2 * times)
                    .stream()
                    .<Supplier<String>>map(question -> () -> archive.lookUp(question))
                    .toList();
            LongSummaryStatistics found = new LongSummaryStatistics();
            measure("GET /v1/positions?actor=…&topic=… among %,d".formatted(madeUp), calls, times,
                    answer -> found.accept(Json.MAPPER.readTree(answer).path("total").asLong()), out);
            out.println();
            out.println("A lookup found %.0f positions on average, %d at most.".formatted(found.getAverage(),
                    found.getMax()));
        }
    }

    private <T> void measure(String name, List<Supplier<T>> calls, int warmingUp, Consumer<T> answered,
            PrintWriter out) {
        ProgressBar bar = bar(name, calls.size());
        int[] done = {0};
        Durations took = Durations.of(calls, warmingUp, answer -> {
            answered.accept(answer);
            bar.show(++done[0]);
        });
        StringBuilder row = new StringBuilder("| " + name + " |");
        for (double share : SHARES)
            row.append(" %.1f |".formatted(took.at(share, Durations.Call::all)));
        for (double share : SHARES)
            row.append(" %.1f |".formatted(took.at(share, Durations.Call::own)));
        out.println(row);
        out.flush();
    }

    private ProgressBar bar(String doing, long total) {
        return ProgressBar.of(doing, total, spec.commandLine().getErr());
    }

    private static String body(byte[] answer) {
        JsonNode response = Json.MAPPER.readTree(answer);
        if (response.path("statusCode").asInt() >= 300) throw new IllegalStateException(response.toString());
        return response.path("body").asString();
    }
}
