package org.ontherecord.lab.feed;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ontherecord.ingest.feed.Feed;
import org.ontherecord.ingest.feed.FeedEntry;
import tools.jackson.databind.JsonNode;

/** What a file of gofeed's test suite expects of the feed beside it. Its formats have names of their own for some fields. */
record ExpectedFeed(JsonNode expected) {
    private static final List<String> TEXTS = List.of("title", "link", "guid", "id", "description", "summary");
    private static final List<String> DATES = List.of("pubDateParsed", "publishedParsed");

    /** Counts each field of the feed and its entries that our values have, too. */
    void compare(Optional<Feed> feed, String file, Tally met) {
        text(expected.path("title")).ifPresent(title -> met.count(
                feed.filter(read -> FeedFields.isOneOf(FeedFields.ofFeed(read, "title"), title)).isPresent(),
                file + " title"));
        List<JsonNode> entries = Stream.of("items", "entries")
                .flatMap(name -> expected.path(name).valueStream())
                .toList();
        for (int i = 0; i < entries.size(); i++) {
            int index = i;
            compare(feed.flatMap(read -> read.entries().stream().skip(index).findFirst()), entries.get(i), file, met);
        }
    }

    private static void compare(Optional<FeedEntry> entry, JsonNode expected, String file, Tally met) {
        for (String name : TEXTS) {
            text(expected.path(name)).ifPresent(text -> met.count(
                    entry.filter(read -> FeedFields.isOneOf(FeedFields.ofEntry(read, name), text)).isPresent(),
                    file + " " + name));
        }
        for (String name : DATES) {
            instant(expected.path(name)).ifPresent(at -> met
                    .count(entry.filter(read -> FeedFields.dates(read).anyMatch(at::equals)).isPresent(),
                            file + " " + name));
        }
    }

    /** A text, or that of a node that is a value with its attributes; one that shows no words is none. */
    private static Optional<String> text(JsonNode node) {
        JsonNode value = node.isObject() ? node.path("value") : node;
        return value.isString() && !value.stringValue().isBlank() ? Optional.of(value.stringValue()) : Optional.empty();
    }

    private static Optional<Instant> instant(JsonNode node) {
        try {
            return text(node).map(Instant::parse);
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
