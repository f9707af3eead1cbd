package org.ontherecord.ingest.feed;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.ontherecord.ingest.url.WebUrl;

/** Feeds for tests. */
final class Feeds {
    private Feeds() {}

    /** An RSS feed of these items. */
    static String rss(String items) {
        return "<?xml version='1.0'?><rss version='2.0'><channel><title>Gazette</title><link>https://gazette.example/</link>"
                + items + "</channel></rss>";
    }

    static Feed read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    static Feed read(byte[] body) {
        return FeedReader.read(body, Optional.empty(), Optional.of(WebUrl.parse("https://gazette.example/world/feed")));
    }

    /** The only entry of an RSS feed. */
    static FeedEntry entry(String item) {
        return read(rss("<item>" + item + "</item>")).entries().getFirst();
    }
}
