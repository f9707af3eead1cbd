package org.ontherecord.lab.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class BenchSearchTest {
    @Test
    void everyKindOfQuestionIsAskedAndTimed() {
        StringWriter out = new StringWriter();
        CommandLine command = new CommandLine(new BenchSearch()).setOut(new PrintWriter(out, true));

        assertEquals(0, command.execute("--articles", "300", "--questions", "3", "--starts", "1"));
        Question.all().forEach(question -> assertTrue(out.toString().contains(question.name()), question.name()));
    }
}
