package org.ontherecord.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.ontherecord.http.Json;

/** Drafts made of the sample articles. */
final class Samples {
    private Samples() {}

    /** A sample's text, made different by its address. */
    static Draft at(String url) {
        return draft(text() + "\n\nPrinted " + url.length() + " times, most recently as " + url.hashCode() + ".",
                Optional.of(url));
    }

    static Draft draft(String text, Optional<String> url) {
        return new Draft(text, url.map(CanonicalUrl::of),
                new Details(Optional.of("A title"), url, Optional.of("The Sample Gazette"), Optional.empty(),
                        Optional.of(PublicationDate.parse("publishedAt", "2026-01-31")), Optional.empty()));
    }

    static String text() {
        try (var files = Files.list(Path.of("../events/articles"))) {
            Path first = files.sorted().findFirst().orElseThrow();
            return Json.MAPPER.readTree(Files.readAllBytes(first)).path("text").asString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
