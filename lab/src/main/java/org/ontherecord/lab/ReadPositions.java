package org.ontherecord.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ontherecord.http.Json;
import org.ontherecord.reading.Manuscript;
import org.ontherecord.reading.Reader;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.reading.position.Position;
import org.ontherecord.reading.position.Target;
import org.ontherecord.reading.text.Span;
import tools.jackson.databind.JsonNode;

/** What the reader finds in labelled articles, as the labels' scorer wants it. */
final class ReadPositions {
    private ReadPositions() {}

    static List<String> lines(Reader reader, Path gold) throws IOException {
        return Files.readAllLines(gold).stream().map(Json.MAPPER::readTree).map(json -> line(reader, json)).toList();
    }

    private static String line(Reader reader, JsonNode json) {
        Manuscript manuscript = new Manuscript(json.path("text").stringValue(), Optional.empty(), Optional.of("en"));
        List<Map<String, Object>> positions = reader.read(manuscript)
                .positions()
                .stream()
                .map(ReadPositions::position)
                .toList();
        return Json.MAPPER.writeValueAsString(Map.of("id", json.path("id").stringValue(), "positions", positions));
    }

    private static Map<String, Object> position(Position position) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("holder", position.holder().name());
        json.put("holder_mention", span(position.holderMention()));
        json.put("topic_span", span(position.topic()));
        json.put("stance", position.stance().label());
        json.put("evidence", span(position.evidence()));
        position.speaker().ifPresent(speaker -> json.put("speaker", speaker.name()));
        json.put("target", position.target().map(ReadPositions::target).orElse(null));
        json.put("towards", position.towards().isPresent() ? position.towards().getAsInt() : null);
        return json;
    }

    private static Map<String, Object> target(Target target) {
        return Map.of("text", target.text(), "actors", target.actors().stream().map(Actor::name).toList(), "aspect",
                target.aspect());
    }

    private static List<Integer> span(Span span) {
        return List.of(span.start(), span.end());
    }
}
