package org.ontherecord.local.ingest;

import java.util.Optional;
import org.ontherecord.http.Json;
import org.ontherecord.ingest.feed.Feed;
import org.ontherecord.ingest.feed.FeedEntry;
import org.ontherecord.ingest.feed.NotAFeed;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The line that {@code otr feed} answers a source with. What is not known is null, never left out. */
final class FeedJson {
    private FeedJson() {}

    static ObjectNode of(String source, Feed feed) {
        ObjectNode line = line(source);
        ObjectNode node = line.putObject("feed");
        node.put("title", feed.title().orElse(null));
        node.put("link", feed.link().orElse(null));
        ArrayNode entries = node.putArray("entries");
        feed.entries().forEach(entry -> entries.add(entry(entry)));
        ArrayNode notes = node.putArray("notes");
        feed.notes().forEach(notes::add);
        return line;
    }

    static ObjectNode of(String source, NotAFeed why) {
        ObjectNode line = line(source).put("error", why.getMessage());
        ArrayNode candidates = line.putArray("candidates");
        why.candidates().forEach(candidates::add);
        return line;
    }

    static ObjectNode error(String source, String why) {
        return line(source).put("error", why);
    }

    private static ObjectNode line(String source) {
        return Json.MAPPER.createObjectNode().put("source", source);
    }

    private static ObjectNode entry(FeedEntry entry) {
        ObjectNode node = Json.MAPPER.createObjectNode();
        node.put("id", entry.id().orElse(null));
        node.put("url", entry.url().orElse(null));
        node.put("title", entry.title().orElse(null));
        node.put("author", entry.author().orElse(null));
        node.put("published", text(entry.published()));
        node.put("updated", text(entry.updated()));
        node.put("summary", entry.summary().orElse(null));
        return node.put("content", entry.content().orElse(null));
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse(null);
    }
}
