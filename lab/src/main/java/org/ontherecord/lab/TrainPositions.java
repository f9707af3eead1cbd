package org.ontherecord.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.ontherecord.lab.GoldArticle.Found;
import org.ontherecord.reading.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lab train positions}: counts what the confidence of positions rests on. The same labels give the same bytes. */
@Command(name = "positions", mixinStandardHelpOptions = true, description = "Counts how often the reader's positions are right on labelled articles, by frame and by sort of holder and topic.")
final class TrainPositions implements Callable<Integer> {
    private static final List<String> HEADER = List.of(
            "# How often positions with a trait were right in holder, sentence and polarity on labelled articles: written by",
            "# lab train positions.", "# columns: trait, value, hits, uses");

    @Option(names = "--gold", paramLabel = "FILE.jsonl", arity = "1..*", required = true, description = "labelled articles")
    private List<Path> gold = List.of();

    @Option(names = "--out", paramLabel = "FILE.tsv", required = true, description = "where the counts go")
    private Path out = Path.of("frames.tsv");

    @Override
    public Integer call() throws IOException {
        Reader reader = new Reader();
        List<Found> found = GoldArticle.in(gold).stream().flatMap(article -> article.read(reader).stream()).toList();
        List<String> lines = new ArrayList<>(HEADER);
        lines.addAll(TraitCounts.of(found).lines());
        Files.write(out, lines);
        return 0;
    }
}
