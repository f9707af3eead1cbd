package org.ontherecord.lab.assurance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ScoreFaultsTest {
    private static final String TABLE = """
            | no. | fault | promise | test |
            |---|---|---|---|
            | 1 | rain | stays dry | `RoofTest.holdsWater`, `holdsSnow` |
            | 2 | wind | stands | `WallTest` |
            """;

    @TempDir
    Path folder;

    @Test
    void allAreSurvivedWhenEveryTestPassed() throws IOException {
        assertEquals("0 faults survived: 2 of 2",
                scored(cases("holdsWater()", "holdsSnow(int)[1]", "holdsSnow(int)[2]"),
                        "<testcase name='stands' classname='a.WallTest'/>"));
    }

    @Test
    void aTestThatFailsOneCaseIsMissingOrSkippedCountsAgainstItsFault() throws IOException {
        String wall = "<testcase name='stands' classname='a.WallTest'/>";

        assertEquals("1 fault 1 (rain): RoofTest.holdsSnow failed faults survived: 1 of 2",
                scored(cases("holdsWater", "holdsSnow[1]")
                        + "<testcase name='holdsSnow[2]' classname='a.RoofTest'><failure/></testcase>",
                        wall));
        assertEquals("1 fault 1 (rain): RoofTest.holdsSnow was not run faults survived: 1 of 2",
                scored(cases("holdsWater"), wall));
        assertEquals("1 fault 2 (wind): WallTest was skipped faults survived: 1 of 2",
                scored(cases("holdsWater", "holdsSnow"),
                        "<testcase name='stands' classname='a.WallTest'><skipped/></testcase>"));
    }

    @Test
    void anEmptyTableIsNoSuccess() throws IOException {
        Files.writeString(folder.resolve("table.md"), "nothing");
        assertEquals("1 faults survived: 0 of 0", run());
    }

    @Test
    void theTableOfThisProjectHasSixtyFaultsEachWithItsTests() throws IOException {
        List<Fault> faults = Fault.in(Files.readString(Path.of("../docs/security.md")));

        assertEquals(IntStream.rangeClosed(1, 60).boxed().toList(), faults.stream().map(Fault::number).toList());
        faults.forEach(fault -> assertTrue(!fault.tests().isEmpty(), fault.name()));
    }

    private static String cases(String... names) {
        return String.join("", List.of(names)
                .stream()
                .map(name -> "<testcase name='" + name + "' classname='a.RoofTest'/>")
                .toList());
    }

    private String scored(String... reports) throws IOException {
        Files.writeString(folder.resolve("table.md"), TABLE);
        for (int i = 0; i < reports.length; i++)
            Files.writeString(folder.resolve("TEST-" + i + ".xml"), "<testsuite>" + reports[i] + "</testsuite>");
        return run();
    }

    private String run() {
        StringWriter out = new StringWriter();
        int code = new CommandLine(new ScoreFaults()).setOut(new PrintWriter(out))
                .execute("--table", folder.resolve("table.md").toString(), "--reports", folder.toString());
        return (code + " " + out).strip().replaceAll("\\s+", " ");
    }
}
