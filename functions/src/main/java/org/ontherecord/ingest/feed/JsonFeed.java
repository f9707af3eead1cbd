package org.ontherecord.ingest.feed;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Entities;
import org.ontherecord.http.Json;
import org.ontherecord.ingest.date.DateField;
import org.ontherecord.ingest.date.WrittenDate;
import org.ontherecord.ingest.url.WebUrl;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;

/** <a href="https://www.jsonfeed.org/version/1.1/">JSON Feed</a> 1.0 and 1.1. */
final class JsonFeed {
    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_SUMMARY = 2000;
    private static final int LONGEST_CONTENT = 200_000;
    private static final int LONGEST_ID = 2048;

    private JsonFeed() {}

    /** @throws NotAFeed if it is other JSON, or none */
    static Feed read(String text, Optional<WebUrl> at) {
        JsonNode feed = tree(text);
        if (!feed.path("items").isArray()) throw new NotAFeed("JSON, and no feed");
        Optional<String> link = words(feed, "home_page_url")
                .flatMap(url -> WebUrl.meant(at, url).map(WebUrl::toString));
        List<FeedEntry> entries = feed.path("items")
                .valueStream()
                .filter(JsonNode::isObject)
                .limit(Feed.MOST_ENTRIES)
                .map(item -> entry(item, feed, at))
                .toList();
        return new Feed(words(feed, "title").map(title -> PlainText.of(title, LONGEST_TITLE)), link, entries,
                List.of());
    }

    private static JsonNode tree(String text) {
        try {
            return Json.MAPPER.reader().without(StreamReadFeature.STRICT_DUPLICATE_DETECTION).readTree(text);
        } catch (JacksonException malformed) {
            throw new NotAFeed("JSON that can't be read");
        }
    }

    private static FeedEntry entry(JsonNode item, JsonNode feed, Optional<WebUrl> at) {
        return new FeedEntry(id(item),
                Stream.of("url", "external_url", "id")
                        .flatMap(name -> words(item, name).flatMap(url -> WebUrl.meant(at, url).map(WebUrl::toString))
                                .stream())
                        .findFirst(),
                words(item, "title").map(title -> PlainText.of(title, LONGEST_TITLE)),
                authors(item).or(() -> authors(feed)), date(item, "date_published"), date(item, "date_modified"),
                summary(item), content(item));
    }

    private static Optional<String> id(JsonNode item) {
        JsonNode id = item.path("id");
        return (id.isIntegralNumber() ? Optional.of(id.asString()) : words(item, "id"))
                .map(value -> PlainText.of(value, LONGEST_ID));
    }

    private static Optional<String> authors(JsonNode node) {
        return Author.joined(Stream.concat(node.path("authors").valueStream(), Stream.of(node.path("author")))
                .flatMap(author -> words(author, "name").stream()));
    }

    private static Optional<String> summary(JsonNode item) {
        return words(item, "summary").or(() -> words(item, "content_text"))
                .map(text -> PlainText.of(text, LONGEST_SUMMARY))
                .or(() -> words(item, "content_html").map(html -> PlainText.ofMarkup(html, LONGEST_SUMMARY)));
    }

    private static Optional<String> content(JsonNode item) {
        return words(item, "content_html").or(() -> words(item, "content_text").map(Entities::escape))
                .map(html -> PlainText.beginning(html, LONGEST_CONTENT));
    }

    private static Optional<WrittenDate> date(JsonNode item, String name) {
        return words(item, name).flatMap(DateField::read);
    }

    private static Optional<String> words(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isString() ? Optional.of(value.stringValue()).filter(words -> !words.isBlank()) : Optional.empty();
    }
}
