package org.ontherecord.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class JoinTextsTest {
    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();

    private int exitCode(String label) throws IOException {
        Path labels = Files.writeString(folder.resolve("labels.jsonl"), label + "\n");
        Path texts = Files.writeString(folder.resolve("texts.jsonl"), """
                {"id":"a","text":"One."}
                {"id":"b","text":"Two."}
                """);
        CommandLine command = new CommandLine(new JoinTexts());
        command.setErr(new PrintWriter(err, true));
        return command.execute("--labels", labels.toString(), "--texts", texts.toString(), "--out",
                folder.resolve("out.jsonl").toString());
    }

    @Test
    void aLabelGetsTheTextOfItsArticle() throws IOException {
        assertEquals(0, exitCode("{\"id\":\"b\",\"positions\":[]}"));
        assertEquals("{\"id\":\"b\",\"positions\":[],\"text\":\"Two.\"}\n",
                Files.readString(folder.resolve("out.jsonl")));
    }

    @Test
    void aLabelWithoutAnArticleIsNamed() throws IOException {
        assertEquals(2, exitCode("{\"id\":\"c\",\"positions\":[]}"));
        assertTrue(err.toString().contains("no text has the id c"), err.toString());
    }
}
