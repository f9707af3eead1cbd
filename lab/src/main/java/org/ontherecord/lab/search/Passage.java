package org.ontherecord.lab.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ontherecord.http.Json;
import org.ontherecord.search.Change;
import org.ontherecord.search.IndexedArticle;
import tools.jackson.databind.JsonNode;

/**
 * A document or a question of a test collection, in the form that BEIR (Thakur and others 2021) gives them.
 *
 * @param name  its {@code _id}
 * @param title empty for a question, and where there is none
 */
record Passage(String name, String title, String text) {
    static List<Passage> in(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(Json.MAPPER::readTree).map(Passage::of).toList();
    }

    private static Passage of(JsonNode line) {
        return new Passage(line.path("_id").asString(), line.path("title").stringValue(""),
                line.path("text").stringValue(""));
    }

    /** They as articles, whose ids are their numbers in the list. */
    static List<Change> changes(List<Passage> documents) {
        return IntStream.range(0, documents.size())
                .<Change>mapToObj(number -> new Change.Put(documents.get(number).article(number)))
                .toList();
    }

    private IndexedArticle article(int number) {
        return new IndexedArticle(Serial.id(number), Optional.of(title).filter(words -> !words.isBlank()), text,
                List.of(), Instant.EPOCH, List.of(), List.of(), List.of());
    }
}
