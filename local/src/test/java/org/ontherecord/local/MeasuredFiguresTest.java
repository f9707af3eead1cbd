package org.ontherecord.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The figures of docs/models.md, held from below by the data's own scorers on what {@code otr read} prints. Skipped
 * where the data isn't beside the project.
 */
class MeasuredFiguresTest {
    private static final Path DATA = Path.of("../../shared/data");

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0} {1}: {2} is at least {3}")
    @CsvSource(textBlock = """
            gold-dev, '', L1, 0.78
            gold-dev, '', L2, 0.77
            gold-dev, '', E2E (L3), 0.735
            gold-dev, --strict, L1, 0.70
            gold-dev, --strict, L2, 0.69
            gold-dev, --strict, E2E (L3), 0.66
            recognition-dev, '', L1, 0.685
            recognition-dev, '', L2, 0.61
            recognition-dev, '', E2E (L3), 0.60
            recognition-dev, --strict, L1, 0.65
            recognition-dev, --strict, E2E (L3), 0.58
            """)
    void positionsAreFoundAsWellAsMeasured(String articles, String mode, String level, double least) throws Exception {
        List<String> table = scored("positions/score_positions.py", "positions/" + articles + ".jsonl", mode);
        assertAtLeast(least, lastFigure(row(table, level), "\\s+", 2));
    }

    @ParameterizedTest(name = "{0}: targets name the right actors in {1}, wrong polarity in {2} at most")
    @CsvSource({"gold-dev, 0.78, 0.02", "recognition-dev, 0.76, 0.05"})
    void targetsAndPolaritiesAreAsRightAsMeasured(String articles, double actors, double wrong) throws Exception {
        List<String> table = scored("positions/score_positions.py", "positions/" + articles + ".jsonl", "");
        assertAtLeast(actors, lastFigure(row(table, "  actors"), "\\s+", 1));
        double measured = lastFigure(row(table, "wrong polarity:"), "\\s+", 1);
        assertTrue(measured <= wrong, () -> measured + " was measured, and " + wrong + " is pinned");
    }

    @ParameterizedTest(name = "{1} quotations {0}: {2} % end to end at least")
    @CsvSource(textBlock = """
            '', ALL, 62.0
            --core, ALL, 71.0
            '', direct, 86.0
            """)
    void quotationsAreFoundAsWellAsMeasured(String mode, String type, double least) throws Exception {
        List<String> table = scored("quotes/score_quotes.py", "quotes/polnear_dev.jsonl", mode);
        // the last two groups are P/R/F1 end to end, by place and by name
        assertAtLeast(least, lastFigure(row(table, type), "/\\s*|\\s+", 4));
    }

    private List<String> scored(String scorer, String articles, String mode) throws IOException, InterruptedException {
        assumeTrue(Files.exists(DATA.resolve(articles)), "the data is not here");
        assumeTrue(python(List.of("--version"), folder.resolve("version")) == 0, "there is no python3 here");
        Path read = folder.resolve("read.jsonl");
        assertEquals(0,
                Otr.commandLine().execute("read", "--in", DATA.resolve(articles).toString(), "--out", read.toString()));
        List<String> command = new ArrayList<>(
                List.of(DATA.resolve(scorer).toString(), DATA.resolve(articles).toString(), read.toString()));
        if (!mode.isEmpty()) command.add(mode);
        Path table = folder.resolve("table");
        assertEquals(0, python(command, table), () -> "the scorer failed: " + command);
        return Files.readAllLines(table, StandardCharsets.UTF_8);
    }

    private static int python(List<String> arguments, Path output) throws InterruptedException {
        List<String> command = new ArrayList<>(List.of("python3"));
        command.addAll(arguments);
        try {
            return new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start()
                    .waitFor();
        } catch (IOException _) {
            return -1;
        }
    }

    private static String row(List<String> table, String name) {
        return table.stream().filter(line -> line.startsWith(name + " ")).findFirst().orElseThrow();
    }

    /** A figure of a row, counted from its end. */
    private static double lastFigure(String row, String between, int fromEnd) {
        String[] cells = row.strip().split(between, -1);
        return Double.parseDouble(cells[cells.length - fromEnd]);
    }

    private static void assertAtLeast(double least, double measured) {
        assertTrue(measured >= least, () -> measured + " was measured, and " + least + " is pinned");
    }
}
