package org.ontherecord.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.ontherecord.reading.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lab train positions}: fits what the confidence of positions rests on. The same labels give the same bytes. */
@Command(name = "positions", mixinStandardHelpOptions = true, description = "Fits how likely the reader's positions are right, by their traits, on labelled articles and judged positions.")
final class TrainPositions implements Callable<Integer> {
    private static final List<String> HEADER = List.of(
            "# By how much a trait raises the log odds that a position is right in holder, sentence and polarity: written by",
            "# lab train positions.", "# columns: trait, value, weight");

    @Option(names = "--gold", paramLabel = "FILE.jsonl", arity = "1..*", required = true, description = "labelled articles")
    private List<Path> gold = List.of();

    @Mixin
    private Verdicts verdicts = new Verdicts();

    @Option(names = "--out", paramLabel = "FILE.tsv", required = true, description = "where the weights go")
    private Path out = Path.of("traits.tsv");

    @Override
    public Integer call() throws IOException {
        Reader reader = new Reader();
        List<MarkedArticle> articles = new ArrayList<>(verdicts.read(reader));
        GoldArticle.in(gold).forEach(article -> articles.add(article.read(reader)));
        List<String> lines = new ArrayList<>(HEADER);
        LogisticFit.of(articles.stream().flatMap(article -> article.found().stream()).toList())
                .forEach((key, weight) -> lines.add(key + String.format(Locale.ROOT, "\t%.3f", weight)));
        Files.write(out, lines);
        return 0;
    }
}
