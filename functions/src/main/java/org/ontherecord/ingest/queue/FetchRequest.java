package org.ontherecord.ingest.queue;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.ontherecord.http.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A page that is to be fetched, and what the feed that told of it says of it: an address and a few words, whatever the feed
 * carries beside them, so that a message is never near the queue's limit.
 *
 * @param url   where the page is
 * @param since when it was first asked for
 * @param facts what is taken where the page itself says nothing
 */
public record FetchRequest(String url, Instant since, Facts facts) {
    private static final int LONGEST = 500;
    private static final int LONGEST_URL = 2048;

    /**
     * What a feed says.
     *
     * @param source      the feed's title
     * @param publishedAt as the archive writes dates
     */
    public record Facts(Optional<String> source, Optional<String> title, Optional<String> author,
            Optional<String> publishedAt) {
        /** Of a page that no feed told of. */
        public static final Facts NONE = new Facts(Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty());

        public Facts {
            source = source.map(Facts::cut);
            title = title.map(Facts::cut);
            author = author.map(Facts::cut);
        }

        private static String cut(String words) {
            if (words.length() <= LONGEST) return words;
            int end = Character.isHighSurrogate(words.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
            return words.substring(0, end);
        }
    }

    public FetchRequest {
        if (url.length() > LONGEST_URL)
            throw new IllegalArgumentException("address of " + url.length() + " characters");
    }

    /**
     * Reads a message.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static FetchRequest parse(String message) {
        try {
            JsonNode json = Json.MAPPER.readTree(message);
            return new FetchRequest(text(json, "url").orElseThrow(() -> new IllegalArgumentException("no url")),
                    text(json, "since").map(Instant::parse)
                            .orElseThrow(() -> new IllegalArgumentException("no since")),
                    new Facts(text(json, "source"), text(json, "title"), text(json, "author"),
                            text(json, "publishedAt")));
        } catch (JacksonException | DateTimeException | NullPointerException none) {
            throw new IllegalArgumentException("no message of ours", none);
        }
    }

    /** As it stands in a message. */
    public String message() {
        ObjectNode json = Json.MAPPER.createObjectNode().put("url", url).put("since", since.toString());
        facts.source.ifPresent(value -> json.put("source", value));
        facts.title.ifPresent(value -> json.put("title", value));
        facts.author.ifPresent(value -> json.put("author", value));
        facts.publishedAt.ifPresent(value -> json.put("publishedAt", value));
        return Json.MAPPER.writeValueAsString(json);
    }

    private static Optional<String> text(JsonNode json, String name) {
        return Optional.of(json.path(name)).filter(JsonNode::isString).map(JsonNode::stringValue);
    }
}
