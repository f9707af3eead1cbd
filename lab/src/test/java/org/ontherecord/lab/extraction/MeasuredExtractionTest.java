package org.ontherecord.lab.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** The figures of docs/models.md, held from below. Skipped where the data isn't beside the project. */
class MeasuredExtractionTest {
    private static final Path DATA = Path.of("../../shared/data/extraction");

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            scrapinghub,            F1 0.975
            trafilatura,            F1 0.93; title 0.88; author 0.66; date 0.92
            htmldate,               date 0.925
            readability-test-pages, F1 0.945; title 0.79; siteName 0.95
            """)
    void articlesAreReadOutOfPagesAsWellAsMeasured(String set, String least) {
        String line = scored(set);
        for (String pinned : least.split("; ", -1)) {
            String[] measure = pinned.split(" ", 2);
            assertTrue(figure(measure[0], line) >= Double.parseDouble(measure[1]),
                    () -> pinned + " is pinned: " + line);
        }
    }

    @ParameterizedTest(name = "{0}: of pages that note no author, {1} have one at most")
    @CsvSource("trafilatura, 0.18")
    void fewAuthorsAreFoundWhereNoneAreNoted(String set, double most) {
        String line = scored(set);
        assertTrue(figure("false_author", line) <= most, line);
    }

    private static String scored(String set) {
        Path pages = DATA.resolve(set + ".tar.gz");
        assumeTrue(Files.exists(pages), "the data is not here");
        assumeTrue(hasPython(), "there is no python3 here");
        CommandLine command = new CommandLine(new ScoreExtraction());
        StringWriter out = new StringWriter();
        command.setOut(new PrintWriter(out, true));
        assertEquals(0, command.execute("--pages", pages.toString()));
        return out.toString();
    }

    private static boolean hasPython() {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException | InterruptedException none) {
            return false;
        }
    }

    private static double figure(String measure, String line) {
        Matcher figure = Pattern.compile("(?<![\\w])" + measure + " (\\d\\.\\d+)").matcher(line);
        assertTrue(figure.find(), line);
        return Double.parseDouble(figure.group(1));
    }
}
