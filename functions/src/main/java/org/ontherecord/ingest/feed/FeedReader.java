package org.ontherecord.ingest.feed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ontherecord.ingest.encoding.Decoded;
import org.ontherecord.ingest.url.WebUrl;

/** Reads a feed of whatever format: what it is shows in the document, not in what it is called. */
public final class FeedReader {
    /** Of a longer document the beginning is read. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    private FeedReader() {}

    /**
     * The feed that a document is.
     *
     * @param contentType as its carrier states it
     * @param at          where it was found: its relative addresses are resolved against this
     * @throws NotAFeed if it is none
     */
    public static Feed read(byte[] body, Optional<String> contentType, Optional<WebUrl> at) {
        List<String> notes = new ArrayList<>();
        if (body.length > MOST_BYTES) notes.add("is longer than " + MOST_BYTES + " bytes; the rest is not read");
        Decoded decoded = Decoded.xml(Arrays.copyOf(body, Math.min(body.length, MOST_BYTES)), contentType);
        notes.addAll(decoded.notes());
        String text = decoded.text().strip();
        if (text.isEmpty()) throw new NotAFeed("an empty document");
        Feed feed = text.startsWith("{") || text.startsWith("[") ? JsonFeed.read(text, at) : xml(text, at, notes);
        notes.addAll(feed.notes());
        return new Feed(feed.title(), feed.link(), feed.entries(), notes);
    }

    private static Feed xml(String text, Optional<WebUrl> at, List<String> notes) {
        XmlDocument document = XmlDocument.of(text);
        if (!document.isWhole()) notes.add("has longer tags, or more, than are read");
        Part root = document.root(at).orElseThrow(() -> none(document, text, at));
        return switch (root.name()) {
            case "urlset" -> NewsSitemap.read(root);
            case "sitemapindex" -> throw new NotAFeed("an index of sitemaps", NewsSitemap.listed(root));
            case "opml" -> throw new NotAFeed("a list of feeds (OPML)");
            default -> XmlFeed.read(root);
        };
    }

    private static NotAFeed none(XmlDocument document, String text, Optional<WebUrl> at) {
        if (document.isEmpty()) return new NotAFeed("neither XML nor JSON");
        return document.isHtml()
                ? new NotAFeed("an HTML page", FeedLinks.in(text, at))
                : new NotAFeed("XML, and no feed");
    }
}
