package org.ontherecord.lab.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ontherecord.lab.Lab;
import picocli.CommandLine;

/** How often each route asks the table, and what it takes of its capacity, as DynamoDB Local counts it. */
class PayloadsTest {
    private static final int ARTICLES = 40;
    private static Map<String, Trial> trials;
    private static ItemSizes sizes;
    private static Measured measured;

    @BeforeAll
    static void callEverything(@TempDir Path folder) throws IOException {
        try (Stand stand = new Stand(folder)) {
            List<Trial> all = new Workload(stand, Mixture.of(Path.of("../events/articles")), ARTICLES, 4, _ -> {})
                    .trials();
            trials = all.stream().collect(Collectors.toMap(Trial::name, Function.identity()));
            sizes = ItemSizes.of(stand.items());
            measured = new Measured(all, sizes);
        }
    }

    @ParameterizedTest(name = "{0}: {1} round trips")
    @CsvSource(textBlock = """
            its summary, 1
            its positions, 1
            one position, 1
            actors by name, 0
            """)
    void whatOneItemCollectionHoldsTakesOneRoundTrip(String name, double requests) {
        assertEquals(requests, trials.get(name).requests());
    }

    /** A call now and then also looks where the index is. */
    @ParameterizedTest(name = "{0}: at most {1} round trips, {2} of them in turn, {3} units read")
    @CsvSource(textBlock = """
            'one article', 2, 1, 4
            'its summary', 1, 1, 3
            'its positions', 1, 1, 3
            'newest articles', 4, 1, 16
            'search, 20 hits', 2, 2, 42
            'one summary of 10 hits', 2, 2, 31
            'positions of an actor', 8, 5, 130
            'actor and topic', 4, 4, 60
            'positions on a topic', 4, 4, 60
            'standings on a topic', 4, 4, 60
            'submit it again', 2, 2, 4
            """)
    void aLookupIsBounded(String name, double requests, double turns, double readUnits) {
        Trial trial = trials.get(name);
        assertTrue(trial.requests() <= requests, trial::toString);
        assertTrue(trial.turns() <= turns, trial::toString);
        assertTrue(trial.readUnits() <= readUnits && trial.writeUnits() == 0, trial::toString);
    }

    @Test
    void anArticleIsStoredInAFewTurnsHoweverManyPositionsItHas() {
        Trial storing = trials.get(Workload.STORING);
        assertTrue(storing.turns() <= 10, storing::toString);
        assertTrue(storing.requests() <= 35 && storing.readUnits() <= 6 && storing.writeUnits() <= 70,
                storing::toString);
    }

    @Test
    void aBatchOfChangesTakesThreeRoundTripsAnArticleAndOneWrite() {
        Trial indexing = trials.get(Workload.INDEXING);
        int batch = ARTICLES / 2;
        assertTrue(indexing.requests() <= 3 * batch + 6, indexing::toString);
        assertEquals(1, indexing.writeUnits());
        assertTrue(indexing.readUnits() <= 8 * batch + 8, indexing::toString);
    }

    @Test
    void nothingDueCostsNextToNothing() {
        assertTrue(trials.get(Workload.POLLING).readUnits() <= 1);
        assertTrue(trials.get(Workload.TIDYING).readUnits() <= 8);
    }

    /** Capacity is counted in steps: an article's state and an entry are to be one write unit each. */
    @ParameterizedTest(name = "{0}: at most {1} bytes")
    @CsvSource({"article, 2048", "text, 4096", "reading, 8192", "lookup entry, 1024", "near, 5120", "url, 256",
            "content, 256"})
    void itemsAreSmall(String kind, long most) {
        assertTrue(sizes.kinds().get(kind).most() <= most, () -> kind + " " + sizes.kinds().get(kind));
    }

    @Test
    void whatWasSavedIsComputedFromAgain(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("measured.json");
        measured.save(file);
        StringWriter out = new StringWriter();
        assertEquals(0, command(out).execute("--measured", file.toString()));

        StringJoiner expected = new StringJoiner("\n", "", "\n");
        new Report(Stand.deployed(), Prices.standard(), expected::add).print(measured.trials(), measured.sizes(),
                Waits.forDomain());
        assertEquals(expected.toString(), out.toString());
    }

    @Test
    void whatNobodySavedIsNoMeasurement(@TempDir Path folder) throws IOException {
        Path other = Files.writeString(folder.resolve("other.json"), "[1]");
        StringWriter err = new StringWriter();
        CommandLine command = command(new StringWriter()).setErr(new PrintWriter(err));

        assertEquals(1, command.execute("--measured", other.toString()));
        assertEquals(1, command.execute("--measured", folder.resolve("none.json").toString()));
        assertEquals("cost: %s is nothing that --save wrote\ncost: there is no file %s\n".formatted(other,
                folder.resolve("none.json")), err.toString());
    }

    private static CommandLine command(StringWriter out) {
        return new CommandLine(new CostCommand()).setExecutionExceptionHandler(Lab::told).setOut(new PrintWriter(out));
    }
}
