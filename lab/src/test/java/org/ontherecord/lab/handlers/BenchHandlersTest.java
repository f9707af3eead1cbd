package org.ontherecord.lab.handlers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ontherecord.lab.handlers.Durations.Call;
import picocli.CommandLine;

/** What is printed of the handlers. */
class BenchHandlersTest {
    @Test
    void aPercentileIsTheLeastThatSoManyDontExceed() {
        List<Call> calls = IntStream.rangeClosed(1, 200).mapToObj(i -> new Call(i, i / 2.0)).toList();
        Durations durations = new Durations(calls.reversed());

        assertEquals(100, durations.at(0.5, Call::all));
        assertEquals(198, durations.at(0.99, Call::all));
        assertEquals(99, durations.at(0.99, Call::own));
        assertEquals(7, new Durations(List.of(new Call(7, 0))).at(0.99, Call::all));
    }

    @Test
    void eachRequestIsTimedWithTheTableAndWithout() {
        StringWriter out = new StringWriter();
        int status = new CommandLine(new BenchHandlers()).setOut(new PrintWriter(out))
                .execute("--samples=../events/articles", "--articles=9", "--times=3", "--made-up=200");

        assertEquals(0, status);
        List<String> rows = out.toString().lines().filter(line -> line.matches("\\| (GET|POST) .*")).toList();
        assertEquals(5, rows.size(), out::toString);
        for (String row : rows.subList(0, 4)) { // among so few articles a lookup may find nothing to ask the table for
            String[] cells = row.split(" ?\\| ?", -1);
            assertTrue(Double.parseDouble(cells[2]) > Double.parseDouble(cells[5]), row);
        }
        assertTrue(out.toString().contains("A lookup found "), out::toString);
    }
}
