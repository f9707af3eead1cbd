package org.ontherecord.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ontherecord.lab.OutOfFold.Judged;
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
        List<Found> found = GoldArticle.in(List.of(gold())).get(0).read(new Reader()).found();
        assertEquals(List.of(true, false), found.stream().map(Found::right).toList());
    }

    @Test
    void writesTheSameWeightsTwice() throws IOException {
        Path once = folder.resolve("once.tsv");
        Path again = folder.resolve("again.tsv");
        for (Path out : List.of(once, again))
            new CommandLine(new TrainPositions()).execute("--gold", gold().toString(), "--out", out.toString());
        assertEquals(Files.readString(once), Files.readString(again));
        // one of two is right, and no trait has uses enough to weigh anything
        assertTrue(Files.readString(once).endsWith("all\tall\t0.000\n"));
    }

    @Test
    void countsOnlyConfidentPositionsAsStanding() throws IOException {
        List<MarkedArticle> labelled = List.of(GoldArticle.in(List.of(gold())).get(0).read(new Reader()));
        List<Judged> judged = OutOfFold.of(labelled);
        assertEquals(new Standing(0, 2, 1, 2), Standing.ofLabels(judged, labelled, 0));
        assertEquals(0, Standing.ofLabels(judged, labelled, 1).counted());
    }

    @Test
    void findsTheJudgedPositionsOfATextAgain() throws IOException {
        Path table = Files.writeString(folder.resolve("judged.tsv"), """
                # sample, article, start, end, holder, stance, frame, verdict
                1\ta\t0\t23\tNorway\topposes\tverb-object/opposes\tnone
                1\ta\t24\t47\tGhana\tsupports\tverb-object/supports\ttopic
                """);
        List<MarkedArticle> marked = new JudgedTable(table).read(List.of(gold()), new Reader());
        assertEquals(List.of(false, true), marked.get(0).found().stream().map(Found::right).toList());
    }
}
