package org.ontherecord.lab;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ontherecord.reading.Reader;
import picocli.CommandLine.Option;

/** The options that name judged positions and the texts they are in. */
final class Verdicts {
    @Option(names = "--judged", paramLabel = "FILE.tsv", description = "positions judged by reading")
    private Optional<Path> judged = Optional.empty();

    @Option(names = "--texts", paramLabel = "FILE.jsonl", arity = "1..*", description = "the judged positions' articles, each with id and text")
    private List<Path> texts = List.of();

    /** What is still found of them; nothing if none are named. */
    List<MarkedArticle> read(Reader reader) throws IOException {
        return judged.isPresent() ? new JudgedTable(judged.get()).read(texts, reader) : List.of();
    }
}
