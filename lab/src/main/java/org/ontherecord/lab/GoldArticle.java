package org.ontherecord.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ontherecord.http.Json;
import org.ontherecord.reading.Manuscript;
import org.ontherecord.reading.Reader;
import org.ontherecord.reading.position.Position;
import org.ontherecord.reading.position.Traits;
import org.ontherecord.reading.text.SourceText;
import tools.jackson.databind.JsonNode;

/** A text with its labelled positions. */
record GoldArticle(String text, List<GoldPosition> positions) {
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
        return new GoldArticle(json.path("text").stringValue(),
                json.path("positions").valueStream().map(GoldPosition::of).toList());
    }

    /** What the reader finds here, each with whether a label agrees with it; no label counts twice. */
    List<Found> read(Reader reader) {
        SourceText source = new SourceText(text);
        List<GoldPosition> open = new ArrayList<>(positions);
        List<Found> found = new ArrayList<>();
        for (Position position : reader.read(new Manuscript(text, Optional.empty(), Optional.of("en"))).positions()) {
            Optional<GoldPosition> label = open.stream().filter(gold -> gold.agrees(position)).findFirst();
            label.ifPresent(open::remove);
            found.add(new Found(Traits.of(position, source.slice(position.holderMention())), label.isPresent()));
        }
        return found;
    }

    /** A position that the reader found, and whether it is right in holder, sentence and polarity. */
    record Found(Traits traits, boolean right) {}
}
