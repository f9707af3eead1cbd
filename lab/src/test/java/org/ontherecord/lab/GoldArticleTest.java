package org.ontherecord.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ontherecord.lab.GoldArticle.Found;
import org.ontherecord.reading.Reader;
import picocli.CommandLine;

class GoldArticleTest {
    private static final String LABELLED = """
            {"id":"a","text":"Norway opposes the tax. Ghana supports the tax.","positions":[\
            {"holder":"Norway","holder_alt":[],"stance":"opposes","evidence":[0,23]},\
            {"holder":"Togo","holder_alt":[],"stance":"supports","evidence":[24,47]}]}
            """;

    @TempDir
    private Path folder;

    private Path gold() throws IOException {
        return Files.writeString(folder.resolve("gold.jsonl"), LABELLED);
    }

    @Test
    void isRightWhereHolderSentenceAndPolarityAgreeWithALabel() throws IOException {
        List<Found> found = GoldArticle.in(List.of(gold())).get(0).read(new Reader());
        assertEquals(List.of(true, false), found.stream().map(Found::right).toList());
    }

    @Test
    void countsTheSameBytesTwice() throws IOException {
        Path once = folder.resolve("once.tsv");
        Path again = folder.resolve("again.tsv");
        for (Path out : List.of(once, again))
            new CommandLine(new TrainPositions()).execute("--gold", gold().toString(), "--out", out.toString());
        assertEquals(Files.readString(once), Files.readString(again));
        assertEquals(true, Files.readString(once).contains("all\tall\t1\t2"));
    }

    @Test
    void countsOnlyConfidentPositionsAsStanding() throws IOException {
        Standing all = Standing.outOfFold(new Reader(), GoldArticle.in(List.of(gold())), 0);
        assertEquals(new Standing(0, 2, 1, 2), all);
        assertEquals(0, Standing.outOfFold(new Reader(), GoldArticle.in(List.of(gold())), 1).counted());
    }
}
