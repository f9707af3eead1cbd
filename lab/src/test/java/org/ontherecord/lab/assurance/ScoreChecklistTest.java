package org.ontherecord.lab.assurance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ScoreChecklistTest {
    private static final String REPORT = "<testsuite><testcase name='closes' classname='a.DoorTest'/>"
            + "<testcase name='locks' classname='a.DoorTest'><failure/></testcase></testsuite>";

    @TempDir
    Path folder;

    @Test
    void aMustIsMetByATestThatPassedAlone() throws IOException {
        assertTrue(scored("`DoorTest.closes`", "–").contains(": DoorTest.closes\n"));
        for (String cell : List.of("–", "`DoorTest.locks`", "`DoorTest.opens`")) {
            String printed = scored(cell, "–");
            assertTrue(printed.lines().findFirst().orElseThrow().contains("NOT MET"), printed);
            assertTrue(printed.endsWith("checklist rows met: 37 of 38\n"), printed);
        }
    }

    @Test
    void whatIsNoMustIsMetByAReasonAndATestThatIsNamedMustHavePassed() throws IOException {
        assertTrue(scored("`DoorTest.closes`", "–").endsWith("checklist rows met: 38 of 38\n"));
        assertTrue(scored("`DoorTest.closes`", "`DoorTest.locks`").contains("11 (should)"));
        assertFalse(scored("`DoorTest.closes`", "`DoorTest.locks`").contains("38 of 38"));
    }

    @Test
    void withoutAnAnswerNothingIsMet() throws IOException {
        assertTrue(printed("nothing").endsWith("checklist rows met: 0 of 38\n"));
    }

    @Test
    void thisProjectAnswersEachOfThirtyEightDemands() throws IOException {
        Map<Integer, Kept> kept = Kept.in(Files.readString(Path.of("../docs/security.md")));
        List<Demand> demands = Demand.all();

        assertEquals(IntStream.rangeClosed(1, 38).boxed().toList(), demands.stream().map(Demand::number).toList());
        demands.forEach(demand -> assertTrue(
                !demand.needsATest() || !kept.get(demand.number()).tests().isEmpty(), demand.what()));
        assertEquals(38, kept.size());
    }

    private String scored(String first, String shoulds) throws IOException {
        return printed(Demand.all()
                .stream()
                .map(demand -> "| %d | so | %s |\n".formatted(demand.number(), demand.number() == 1
                        ? first
                        : demand.needsATest() ? "`DoorTest.closes`" : shoulds))
                .collect(Collectors.joining()));
    }

    private String printed(String table) throws IOException {
        Files.writeString(folder.resolve("table.md"), table);
        Files.writeString(folder.resolve("TEST-a.xml"), REPORT);
        StringWriter out = new StringWriter();
        int code = new CommandLine(new ScoreChecklist()).setOut(new PrintWriter(out))
                .execute("--table", folder.resolve("table.md").toString(), "--reports", folder.toString());
        assertEquals(out.toString().contains("38 of 38"), code == 0);
        return out.toString();
    }
}
