package org.ontherecord.lab.ingest;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.ontherecord.http.Json;
import org.ontherecord.lab.AtLeastOne;
import org.ontherecord.lab.Folders;
import org.ontherecord.lab.ProgressBar;
import org.ontherecord.lab.cost.Mixture;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** {@code lab bench ingest}: how many articles a second the whole way takes in. */
@Command(name = "ingest", mixinStandardHelpOptions = true, description = {
        "Starts all of template.yaml in this process, on DynamoDB Local and ElasticMQ, and sends it articles made of samples: first as texts, then as addresses of pages that this process serves too, each on a loopback address of its own.",
        "Prints when all were accepted, when all were archived, so that each could be read, and when all were found by a search."})
public final class BenchIngest implements Callable<Integer> {
    private static final Duration PAUSE = Duration.ofMillis(50);
    /** That one more is waited for. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Option(names = "--samples", paramLabel = "FOLDER", defaultValue = "events/articles", description = "articles to make others of (${DEFAULT-VALUE})")
    private Path samples;

    @Option(names = "--articles", paramLabel = "N", defaultValue = "500", converter = AtLeastOne.class, description = "sent each way (${DEFAULT-VALUE})")
    private int articles;

    @Option(names = "--warm-up", paramLabel = "N", defaultValue = "100", converter = AtLeastOne.class, description = "sent each way before anything is measured (${DEFAULT-VALUE})")
    private int warmUp;

    @Option(names = "--callers", paramLabel = "N", defaultValue = "4", converter = AtLeastOne.class, description = "that send at once (${DEFAULT-VALUE})")
    private int callers;

    @Spec
    private CommandSpec spec;

    /** Articles of one kind: of which numbers, and the word that all of them have. */
    private record Edition(Mixture mixture, String word, int first, int count) {
        Map<String, String> article(int number) {
            Map<String, String> article = new HashMap<>(mixture.article(number));
            article.put("title", article.get("title") + " " + word);
            return article;
        }

        IntStream numbers() {
            return IntStream.range(first, first + count);
        }
    }

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        System.setOut(System.err); // what the functions log
        Path folder = Files.createTempDirectory("ingest");
        Mixture mixture = Mixture.of(samples);
        try (Pipeline pipeline = new Pipeline(folder, spec.commandLine().getErr())) {
            texts(pipeline, new Edition(mixture, "alphabetum", 0, warmUp), _ -> {});
            pages(pipeline, new Edition(mixture, "betabetum", warmUp, warmUp), _ -> {});
            out.println("| what | seconds | articles a second |");
            out.println("|---|---|---|");
            texts(pipeline, new Edition(mixture, "gammabetum", 2 * warmUp, articles), out::println);
            pages(pipeline, new Edition(mixture, "deltabetum", 2 * warmUp + articles, articles), out::println);
            out.flush();
        } finally {
            Folders.delete(folder);
        }
        return 0;
    }

    private void texts(Pipeline pipeline, Edition edition, Consumer<String> out) throws InterruptedException {
        long start = System.nanoTime();
        send("texts sent", edition, number -> pipeline.submit(Json.MAPPER.writeValueAsString(edition.article(number))));
        out.accept(row("texts archived", edition, start));
        untilFound(pipeline, edition);
        out.accept(row("texts found", edition, start));
    }

    private void pages(Pipeline pipeline, Edition edition, Consumer<String> out)
            throws IOException, InterruptedException {
        try (Newspapers papers = new Newspapers(edition::article)) {
            long start = System.nanoTime();
            List<JsonNode> accepted = send("addresses sent", edition,
                    number -> pipeline.submit(Json.MAPPER.writeValueAsString(Map.of("url", papers.url(number)))));
            out.accept(row("addresses accepted", edition, start));
            List<String> submissions = accepted.stream().map(answer -> answer.path("id").asString()).toList();
            until("pages archived", edition, before -> archived(pipeline, submissions, before));
            out.accept(row("pages archived", edition, start));
            untilFound(pipeline, edition);
            out.accept(row("pages found", edition, start));
        }
    }

    private List<JsonNode> send(String doing, Edition edition, IntFunction<JsonNode> submission) {
        ProgressBar bar = ProgressBar.of(doing, edition.count(), spec.commandLine().getErr());
        AtomicInteger sent = new AtomicInteger();
        List<Future<JsonNode>> answers;
        try (ExecutorService threads = Executors.newFixedThreadPool(callers)) {
            answers = edition.numbers().mapToObj(number -> threads.submit(() -> {
                JsonNode answer = submission.apply(number);
                bar.show(sent.incrementAndGet());
                return answer;
            })).toList();
        }
        return answers.stream().map(Future::resultNow).toList();
    }

    private void untilFound(Pipeline pipeline, Edition edition) throws InterruptedException {
        until("found", edition,
                _ -> pipeline.get("/v1/articles?limit=1&q=" + edition.word()).path("total").asInt());
    }

    /** Of submissions in their order, how many are archived before the first that is not. */
    private static int archived(Pipeline pipeline, List<String> submissions, int before) {
        for (int done = before; done < submissions.size(); done++) {
            JsonNode submission = pipeline.get("/v1/submissions/" + submissions.get(done));
            String status = submission.path("status").asString();
            if (status.equals("refused")) throw new IllegalStateException(submission.toString());
            if (!status.equals("archived")) return done;
        }
        return submissions.size();
    }

    private void until(String what, Edition edition, IntUnaryOperator done) throws InterruptedException {
        ProgressBar bar = ProgressBar.of(what, edition.count(), spec.commandLine().getErr());
        Instant moved = Instant.now();
        for (int now = 0; now < edition.count(); bar.show(now)) {
            int before = now;
            now = done.applyAsInt(before);
            if (now != before) moved = Instant.now();
            if (moved.plus(PATIENCE).isBefore(Instant.now()))
                throw new IllegalStateException("%s: %d of %d, and no more".formatted(what, now, edition.count()));
            if (now < edition.count()) Thread.sleep(PAUSE);
        }
    }

    private static String row(String what, Edition edition, long start) {
        double seconds = (System.nanoTime() - start) / 1e9;
        return "| %s | %.1f | %.1f |".formatted(what, seconds, edition.count() / seconds);
    }
}
