package org.ontherecord.lab.extraction;

import java.util.Optional;
import org.ontherecord.http.Json;
import org.ontherecord.ingest.extraction.ExtractedPage;
import org.ontherecord.ingest.extraction.PageExtractor;
import tools.jackson.databind.JsonNode;

/**
 * A page of a set, as {@code prepare.py} gives it.
 *
 * @param id as the set names it
 */
record PreparedPage(String id, String html, Optional<String> url) {
    static PreparedPage of(String line) {
        JsonNode page = Json.MAPPER.readTree(line);
        return new PreparedPage(page.path("id").stringValue(), page.path("html").stringValue(),
                page.path("url").stringValueOpt());
    }

    ExtractedPage extracted(PageExtractor extractor) {
        return extractor.extract(html, url);
    }

    /** What was found, as {@code otr read} writes it and the sets' scorer reads it. */
    String answer(ExtractedPage found) {
        return Json.MAPPER.createObjectNode()
                .put("id", id)
                .put("text", found.text())
                .put("title", found.title().orElse(null))
                .put("author", found.author().orElse(null))
                .put("publishedAt", found.publishedAt().map(Object::toString).orElse(null))
                .put("source", found.siteName().orElse(null))
                .toString();
    }
}
