package org.ontherecord.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ontherecord.http.Json;
import org.ontherecord.reading.Reader;
import org.ontherecord.reading.position.Candidate;
import tools.jackson.databind.JsonNode;

/** A text with its labelled positions. */
record GoldArticle(String id, String text, List<GoldPosition> positions) {
    GoldArticle {
        positions = List.copyOf(positions);
    }

    static List<GoldArticle> in(List<Path> files) throws IOException {
        List<GoldArticle> articles = new ArrayList<>();
        for (Path file : files)
            for (String line : Files.readAllLines(file))
                articles.add(of(Json.MAPPER.readTree(line)));
        return articles;
    }

    private static GoldArticle of(JsonNode json) {
        return new GoldArticle(json.path("id").stringValue(), json.path("text").stringValue(),
                json.path("positions").valueStream().map(GoldPosition::of).toList());
    }

    /** What frames find here, each with whether a label agrees with it; no label counts twice. */
    MarkedArticle read(Reader reader) {
        List<GoldPosition> open = new ArrayList<>(positions);
        List<Found> found = new ArrayList<>();
        for (Candidate candidate : reader.candidates(text)) {
            Optional<GoldPosition> label = open.stream()
                    .filter(gold -> gold.agrees(candidate.position()))
                    .findFirst();
            label.ifPresent(open::remove);
            found.add(new Found(candidate.traits(), label.isPresent()));
        }
        return new MarkedArticle(id, found, positions.size());
    }
}
