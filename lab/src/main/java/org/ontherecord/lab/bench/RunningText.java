package org.ontherecord.lab.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.ontherecord.http.Json;
import tools.jackson.databind.JsonNode;

/**
 * Articles one after the other, of which texts of any length are cut.
 *
 * @param words all of them, parted by empty lines; never empty
 */
record RunningText(String words) {
    RunningText {
        if (words.isBlank()) throw new IllegalArgumentException("no article with a text");
    }

    /** The articles' texts in a file of one JSON object a line; lines without one are left out. */
    static List<String> articles(Path file) throws IOException {
        return Files.readAllLines(file)
                .stream()
                .filter(line -> !line.isBlank())
                .map(line -> Json.MAPPER.readTree(line).path("text"))
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .toList();
    }

    static RunningText of(Path file) throws IOException {
        return new RunningText(articles(file).stream().collect(Collectors.joining("\n\n")));
    }

    /** The first so many characters, of the words over and over where they are too few. */
    String first(int characters) {
        return words.repeat(characters / words.length() + 1).substring(0, characters);
    }
}
