package org.ontherecord.lab.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class BenchSearchTest {
    private static final String BUILT = "300 articles: ";

    @TempDir
    private Path kept;

    @Test
    void everyKindOfQuestionIsAskedAndTimedOfAnIndexThatIsBuiltOnce() {
        String first = run();
        assertTrue(first.contains(BUILT), first);
        Question.all().forEach(question -> assertTrue(first.contains(question.name()), question.name()));

        String second = run();
        assertFalse(second.contains(BUILT), second);
        Question.all().forEach(question -> assertTrue(second.contains(question.name()), question.name()));
    }

    private String run() {
        StringWriter out = new StringWriter();
        CommandLine command = new CommandLine(new BenchSearch()).setOut(new PrintWriter(out, true));
        assertEquals(0, command.execute("--articles", "300", "--questions", "3", "--starts", "1", "--keep",
                kept.toString()));
        return out.toString();
    }
}
