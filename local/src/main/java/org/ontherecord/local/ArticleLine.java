package org.ontherecord.local;

import java.util.Optional;
import org.ontherecord.ingest.WebPage;
import tools.jackson.databind.JsonNode;

/**
 * One article as {@code otr read} is given it.
 *
 * @param id          as given: a string or number
 * @param text        as given, or the plain text of the markup given
 * @param publishedAt as written by the source
 * @param language    as stated by the source
 */
record ArticleLine(JsonNode id, String text, Optional<String> title, Optional<String> author,
        Optional<String> publishedAt, Optional<String> language) {
    /** What makes a line unreadable, in words for its sender. */
    static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unreadable(String why) {
            super(why);
        }
    }

    /** @throws Unreadable if it has no id, or not exactly one of text and html */
    static ArticleLine of(JsonNode line) {
        if (!line.isObject()) throw new Unreadable("not a JSON object");
        JsonNode id = line.path("id");
        if (!id.isString() && !id.isNumber()) throw new Unreadable("id is missing");
        Optional<String> text = words(line, "text");
        Optional<String> html = words(line, "html");
        if (text.isPresent() == html.isPresent()) throw new Unreadable("exactly one of text and html is needed");
        return text.map(words -> plain(id, words, line)).orElseGet(() -> page(id, WebPage.of(html.get()), line));
    }

    private static ArticleLine plain(JsonNode id, String text, JsonNode line) {
        return new ArticleLine(id, text, words(line, "title"), words(line, "author"), words(line, "publishedAt"),
                words(line, "language"));
    }

    private static ArticleLine page(JsonNode id, WebPage page, JsonNode line) {
        return new ArticleLine(id, page.text(), words(line, "title").or(page::title),
                words(line, "author").or(page::author), words(line, "publishedAt").or(page::publishedAt),
                words(line, "language"));
    }

    private static Optional<String> words(JsonNode line, String field) {
        JsonNode value = line.path(field);
        if (value.isMissingNode() || value.isNull()) return Optional.empty();
        if (!value.isString()) throw new Unreadable(field + " is not a string");
        return Optional.of(value.stringValue());
    }
}
