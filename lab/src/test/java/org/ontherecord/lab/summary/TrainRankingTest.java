package org.ontherecord.lab.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ontherecord.http.Json;
import picocli.CommandLine;

class TrainRankingTest {
    @TempDir
    private Path folder;

    private String trained(String name) throws IOException {
        Path articles = folder.resolve("articles.jsonl");
        Files.writeString(articles, IntStream.range(0, 20)
                .mapToObj(TrainRankingTest::line)
                .collect(
                        Collectors.joining("\n")));
        Path out = folder.resolve(name);
        assertEquals(0,
                new CommandLine(new TrainRanking()).execute("--train", articles.toString(), "--out", out.toString()));
        return Files.readString(out);
    }

    /** The summary is always told by the sentences with numbers. */
    private static String line(int i) {
        return Json.MAPPER.writeValueAsString(Json.MAPPER.createObjectNode()
                .put("text", "The day was fair in town " + "abcdefghijklmnopqrst".charAt(i) + ". Some 40 boats came. "
                        + "The crowd cheered loudly. They sold 9 fish. A band played songs. Then 7 guests left.")
                .put("reference", "Some 40 boats came. They sold 9 fish. Then 7 guests left."));
    }

    @Test
    void theSameArticlesGiveTheSameWeights() throws IOException {
        assertEquals(trained("once.tsv"), trained("again.tsv"));
    }

    @Test
    void whatMarksTheSummarysSentencesGetsWeight() throws IOException {
        assertTrue(trained("weights.tsv").lines()
                .filter(line -> line.startsWith("numbers\t"))
                .allMatch(line -> Double.parseDouble(line.split("\t", -1)[1]) > 0.1));
    }
}
