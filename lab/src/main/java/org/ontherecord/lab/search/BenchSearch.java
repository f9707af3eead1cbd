package org.ontherecord.lab.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ontherecord.lab.Folders;
import org.ontherecord.lab.ProgressBar;
import org.ontherecord.lab.search.FirstAnswer.Start;
import org.ontherecord.lookup.Searching;
import org.ontherecord.search.IndexedArticle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lab bench search}: how large and how fast the index is with many articles, beside plain Lucene. */
@Command(name = "search", mixinStandardHelpOptions = true, description = "Indexes articles that are made up, asks for them, and prints sizes and times of one thread, beside plain Lucene with the same texts.")
public final class BenchSearch implements Callable<Integer> {
    private static final int COMMIT = 100;
    private static final long SEED = 7;
    private static final String OWN = "own";

    @Option(names = "--articles", paramLabel = "N", defaultValue = "100000", description = "how many (100000)")
    private int articles;

    @Option(names = "--questions", paramLabel = "N", defaultValue = "2000", description = "asked of each kind (2000)")
    private int questions;

    @Option(names = "--starts", paramLabel = "N", defaultValue = "9", description = "processes started for the time to a first answer (9)")
    private int starts;

    @Option(names = "--keep", paramLabel = "FOLDER", description = "where indices are kept, or are taken from that were built before (built anew each time)")
    private Optional<Path> kept;

    @Option(names = "--functions", paramLabel = "FOLDER", defaultValue = "functions/target", description = "what their build left, for the time to a first answer (${DEFAULT-VALUE})")
    private Path functions;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Path temporary = Files.createTempDirectory("bench");
        try {
            Path built = kept.orElse(temporary).resolve(Integer.toString(articles));
            if (!Files.exists(built)) build(built);
            Path asked = temporary.resolve("asked");
            Folders.copy(built, asked);
            ask(asked);
        } finally {
            Folders.delete(temporary);
        }
        return 0;
    }

    /** Where there is a folder, its indices are whole. */
    private void build(Path folder) throws IOException {
        Path unfinished = Files.createTempDirectory(Files.createDirectories(folder.getParent()), "unfinished");
        try (OwnLucene own = own(unfinished); PlainLucene plain = plain(unfinished)) {
            print(index(own, plain));
            print(own.sizes());
        }
        Files.move(unfinished, folder);
    }

    private static OwnLucene own(Path folder) throws IOException {
        return new OwnLucene(folder.resolve(OWN));
    }

    private static PlainLucene plain(Path folder) throws IOException {
        return new PlainLucene(folder.resolve("plain"));
    }

    private void ask(Path folder) throws IOException {
        try (OwnLucene own = own(folder); PlainLucene plain = plain(folder)) {
            print("opened, and asked the first question, in %.1f ms; after a commit of %d articles in %.1f ms"
                    .formatted(own.open(), COMMIT, own.refresh(written(articles, COMMIT))));
            plain.open();
            List<Asked> asked = asked();
            ask(own, plain, asked);
            request(own, plain, asked);
        }
        print("process start to first answer %d ms, request to first answer once primed %d ms"
                .formatted(FirstAnswer.median(folder.resolve(OWN), Start.COLD, starts, functions),
                        FirstAnswer.median(folder.resolve(OWN), Start.PRIMED, starts, functions)));
    }

    private String index(OwnLucene own, PlainLucene plain) {
        double ours = 0, theirs = 0;
        ProgressBar progress = ProgressBar.of("indexing, and the same in plain Lucene", articles,
                spec.commandLine().getErr());
        for (int first = 0; first < articles; first += COMMIT) {
            List<IndexedArticle> batch = written(first, Math.min(COMMIT, articles - first));
            ours += Times.one(() -> own.add(batch));
            theirs += Times.one(() -> plain.add(batch));
            progress.show(first + batch.size());
        }
        return "%d articles: %.0f a second; plain Lucene %.0f".formatted(articles, articles / ours * 1000,
                articles / theirs * 1000);
    }

    private List<IndexedArticle> written(int first, int count) {
        MadeUpPress press = new MadeUpPress();
        return IntStream.range(first, first + count).mapToObj(press::article).toList();
    }

    private List<Asked> asked() {
        MadeUpPress press = new MadeUpPress();
        SplittableRandom random = new SplittableRandom(SEED);
        return IntStream.range(0, questions)
                .mapToObj(_ -> Asked.of(press.article(random.nextInt(articles)), random))
                .toList();
    }

    private void ask(OwnLucene own, PlainLucene plain, List<Asked> asked) {
        heading("index, ms of processor time");
        List<Question> kinds = Question.all();
        for (Question kind : kinds)
            compare(kind.name(), number -> kind.ours().accept(own.snapshot(), asked.get(number)), plain,
                    kind.plain().map(ask -> number -> ask.accept(plain, asked.get(number))));
        List<Question> both = kinds.stream().filter(kind -> kind.plain().isPresent()).toList();
        compare("one of each that both have",
                number -> both.get(number % both.size()).ours().accept(own.snapshot(), asked.get(number)), plain,
                Optional.of(number -> both.get(number % both.size())
                        .plain()
                        .orElseThrow()
                        .accept(plain, asked.get(number))));
    }

    /** The table answers at once. */
    private void request(OwnLucene own, PlainLucene plain, List<Asked> asked) {
        Searching searching = new Searching(new SnapshotIndex(own.snapshot()), MadeUpTable.of(articles + COMMIT));
        heading("request, the same");
        List<Request> kinds = Request.all();
        for (Request request : kinds)
            compare(request.name(), number -> searching.articles(request.query().apply(asked.get(number))),
                    plain, Optional.of(number -> request.plain().accept(plain, asked.get(number))));
        compare("one of each kind in turn",
                number -> searching.articles(kinds.get(number % kinds.size()).query().apply(asked.get(number))), plain,
                Optional.of(number -> kinds.get(number % kinds.size()).plain().accept(plain, asked.get(number))));
    }

    private void heading(String what) {
        print("%-32s %s".formatted(what, Stream.of("", "plain ", "count ")
                .map(side -> " %9s %9s %10s".formatted(side + "p50", side + "p99", side + "mean"))
                .collect(Collectors.joining())));
    }

    /** In turns with plain Lucene, once as it is and once so that it counts every hit, as the index does. */
    private void compare(String name, IntConsumer ours, PlainLucene plain, Optional<IntConsumer> asked) {
        List<IntConsumer> sides = asked
                .map(ask -> List.of(ours, counting(plain, false, ask), counting(plain, true, ask)))
                .orElse(List.of(ours));
        print("%-32s %s".formatted(name, Times.inTurns(questions, sides)
                .stream()
                .map(times -> " %9.3f %9.3f %10.3f".formatted(times.median(), times.p99(), times.mean()))
                .collect(Collectors.joining())));
    }

    private static IntConsumer counting(PlainLucene plain, boolean every, IntConsumer ask) {
        return number -> {
            plain.countEveryHit(every);
            ask.accept(number);
        };
    }

    private void print(String line) {
        spec.commandLine().getOut().println(line);
    }
}
