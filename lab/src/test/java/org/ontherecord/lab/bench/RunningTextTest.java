package org.ontherecord.lab.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningTextTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void articlesFollowOneAnotherAndAreRepeatedWhereTheyAreTooFew() throws IOException {
        RunningText text = RunningText.of(file("""
                {"id": "a", "text": "One."}

                {"id": "b"}
                {"id": "c", "text": "Two."}
                """));

        assertEquals("One.\n\nTw", text.first(8));
        assertEquals("One.\n\nTwo.One.\n\nTwo.One", text.first(23));
    }

    @Test
    void withoutAnArticleNothingCanBeCut() throws IOException {
        Path file = file("{\"id\": \"a\"}\n");

        assertThrows(IOException.class, () -> RunningText.of(file));
    }

    private Path file(String lines) throws IOException {
        return Files.writeString(folder.resolve("articles.jsonl"), lines);
    }
}
