package org.ontherecord.lab.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** The figures of docs/operations.md, held from below. Skipped where the data isn't beside the project. */
class MeasuredRankingTest {
    private static final Path DATA = Path.of("../../shared/data/search");

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"time, 0.685", "cranfield, 0.385"})
    void whatIsFoundFirstIsRelevant(String collection, double least) {
        Path data = DATA.resolve(collection);
        assumeTrue(Files.exists(data), "the data is not here");
        Path run = folder.resolve("run");
        execute(new Rank(), "--corpus", data.resolve("corpus.jsonl"), "--queries", data.resolve("queries.jsonl"),
                "--run", run, "--hits", 100);
        String line = execute(new ScoreSearch(), "--judgements", data.resolve("qrels.tsv"), "--run", run);

        assertTrue(Double.parseDouble(line.strip().substring("nDCG@10 ".length())) >= least, line);
    }

    private static String execute(Callable<Integer> command, Object... arguments) {
        StringWriter out = new StringWriter();
        CommandLine line = new CommandLine(command).setOut(new PrintWriter(out, true));
        assertEquals(0, line.execute(Stream.of(arguments).map(Object::toString).toArray(String[]::new)));
        return out.toString();
    }
}
