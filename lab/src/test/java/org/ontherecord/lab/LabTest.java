package org.ontherecord.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with a command is said in a line, without a trace. */
class LabTest {
    @TempDir
    private Path folder;

    @Test
    void aFileThatIsNotThereIsNamed() {
        Path none = folder.resolve("none.jsonl");
        assertEquals("lab bench reading: there is no file " + none + "\n",
                told(1, "bench", "reading", "--in", none.toString()));
    }

    @Test
    void aLineThatIsNoJsonIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("a.jsonl"), "{\"text\":\"a\"}\n{\n");
        for (String bench : List.of("reading", "growth", "stages", "peers"))
            assertEquals("lab bench " + bench + ": " + file + ", line 2 is no JSON\n",
                    told(1, "bench", bench, "--in", file.toString()));
    }

    @Test
    void noneIsNoNumberOfRounds() {
        String told = told(2, "bench", "peers", "--in", "a", "--rounds", "0");
        assertTrue(told.startsWith("Invalid value for option '--rounds': '0' is no whole number from 1 on\n"), told);
    }

    private static String told(int status, String... arguments) {
        StringWriter err = new StringWriter();
        assertEquals(status, Lab.command().setErr(new PrintWriter(err)).execute(arguments));
        return err.toString();
    }
}
