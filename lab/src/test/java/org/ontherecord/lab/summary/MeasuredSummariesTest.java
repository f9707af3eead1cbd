package org.ontherecord.lab.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** The figures of docs/models.md, held from below. Skipped where the data isn't beside the project. */
class MeasuredSummariesTest {
    private static final Path DATA = Path.of("../../shared/data/summaries");
    private static final Pattern FIGURE = Pattern.compile("[+-]?\\d+\\.\\d+");

    /** Ours, that of the first sentences, the difference, and its 95 % interval. */
    private static List<Double> rouge1(String file, String... length) {
        CommandLine command = new CommandLine(new ScoreSummaries());
        StringWriter out = new StringWriter();
        command.setOut(new PrintWriter(out, true));
        Path articles = DATA.resolve(file);
        assumeTrue(Files.exists(articles), "the data is not here");
        String[] arguments = length.length == 0
                ? new String[]{"--in", articles.toString()}
                : new String[]{"--in", articles.toString(), length[0], length[1]};
        assertEquals(0, command.execute(arguments));
        String line = out.toString().lines().filter(row -> row.startsWith("ROUGE-1")).findFirst().orElseThrow();
        Matcher figures = FIGURE.matcher(line.substring("ROUGE-1".length()));
        return figures.results().map(MatchResult::group).map(Double::valueOf).toList();
    }

    @ParameterizedTest(name = "{0}: {1} over the first sentences, {2} at the interval''s lower end")
    @CsvSource({"dev.jsonl, 2.2, 1.0", "xsum-dev.jsonl, 0.2, -0.3", "bbc-dev.jsonl, 3.0, 2.5"})
    void threeSentencesSayMoreThanTheFirstThree(String file, double difference, double lower) {
        List<Double> figures = rouge1(file);
        assertTrue(figures.get(2) >= difference, () -> "measured " + figures);
        assertTrue(figures.get(3) >= lower, () -> "measured " + figures);
    }

    @ParameterizedTest(name = "{0}: {1} at the reference''s length")
    @CsvSource("bbc-dev.jsonl, 75.0")
    void longSummariesHoldWhatTheReferenceHolds(String file, double ours) {
        List<Double> figures = rouge1(file, "--words", "reference");
        assertTrue(figures.get(0) >= ours, () -> "measured " + figures);
    }
}
