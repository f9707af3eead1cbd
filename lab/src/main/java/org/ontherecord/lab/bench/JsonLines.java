package org.ontherecord.lab.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ontherecord.http.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** A file of one JSON object a line. */
public final class JsonLines {
    private JsonLines() {}

    /**
     * What a field holds, line by line; lines where it holds no string are left out.
     *
     * @throws IOException when the file can't be read, has a line that is no JSON, or none with such a field
     */
    public static List<String> strings(Path file, String field) throws IOException {
        List<String> strings = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (line.isBlank()) continue;
            JsonNode value = read(line, file + ", line " + number).path(field);
            if (value.isString()) strings.add(value.stringValue());
        }
        if (strings.isEmpty()) throw new IOException(file + " has no line with a " + field);
        return strings;
    }

    private static JsonNode read(String line, String place) throws IOException {
        try {
            return Json.MAPPER.readTree(line);
        } catch (JacksonException noJson) {
            throw new IOException(place + " is no JSON", noJson);
        }
    }
}
