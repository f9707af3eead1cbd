package org.ontherecord.lab.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** The figures of docs/models.md, held from below. Skipped where the data isn't beside the project. */
class MeasuredFeedsTest {
    private static final Path DATA = Path.of("../../shared/data/extraction");

    @ParameterizedTest(name = "{0}: {2} is {3} at least")
    @CsvSource({"feedparser.tar.gz, --feedparser, files read, 1.0",
            "feedparser.tar.gz, --feedparser, assertions met, 0.93",
            "gofeed.tar.gz, --gofeed, as expected, 0.89", "broken-feeds.tar.gz, --broken, items found, 1.0"})
    void feedsAreReadAsWellAsMeasured(String bundle, String option, String measure, double least) {
        assertAtLeast(least, measure, new ScoreFeeds(), option, bundle);
    }

    @ParameterizedTest(name = "{0} is {1} at least")
    @CsvSource("feedparser_dates.json, 0.98")
    void datesAreReadAsWellAsMeasured(String dates, double least) {
        assertAtLeast(least, "as meant", new ScoreDates(), "--in", dates);
    }

    private static void assertAtLeast(double least, String measure, Object scorer, String option, String file) {
        assumeTrue(Files.exists(DATA.resolve(file)), "the data is not here");
        CommandLine command = new CommandLine(scorer);
        StringWriter out = new StringWriter();
        command.setOut(new PrintWriter(out, true));
        assertEquals(0, command.execute(option, DATA.resolve(file).toString()));
        String figures = out.toString().substring(out.toString().indexOf(measure) + measure.length());
        String share = figures.replaceFirst("(?s)^[^=]*= (\\d\\.\\d+).*", "$1");
        assertTrue(Double.parseDouble(share) >= least, () -> measure + figures);
    }
}
