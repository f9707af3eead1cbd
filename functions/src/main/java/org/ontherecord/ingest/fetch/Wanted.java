package org.ontherecord.ingest.fetch;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ontherecord.ingest.feed.FeedReader;

/** What is asked for, and what is taken for it. What states no type of any use is taken if it begins like markup or JSON. */
public enum Wanted {
    /** A page to read: longer ones are no articles. */
    PAGE("text/html,application/xhtml+xml,application/xml;q=0.8,*/*;q=0.1", "text/html|application/xhtml\\+xml",
            5 * 1024 * 1024, false),
    /** A feed, or a page that leads to one. Feeds have their newest entries first: of longer ones the beginning is taken. */
    FEED("application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,text/xml;q=0.9,"
            + "application/json;q=0.8,text/html;q=0.5,*/*;q=0.1",
            "text/(?:html|xml|[\\w.-]+\\+xml)|application/(?:xml|json|[\\w.-]+\\+(?:xml|json)|xml-dtd)",
            FeedReader.MOST_BYTES + 1, true),
    /** Rules for robots: whatever it says it is. RFC 9309 asks for 500 KiB of them. */
    ROBOTS("text/plain,*/*;q=0.1", ".*", 500 * 1024, true);

    private static final Pattern SAYS_NOTHING = Pattern
            .compile("|text/plain|application/(?:xml|octet-stream|x-\\S+)|text/xml|\\w+/unknown|[^/]*");
    private static final Pattern LIKE_TEXT = Pattern.compile(
            "^(?:\\u00EF\\u00BB\\u00BF|\\u00FE\\u00FF|\\u00FF\\u00FE)?[\\s\\x00]*[<{].*",
            Pattern.DOTALL);
    private static final int BEGINNING = 512;

    private final String accept;
    private final Pattern types;
    private final int most;
    private final boolean cuts;

    Wanted(String accept, String types, int most, boolean cuts) {
        this.accept = accept;
        this.types = Pattern.compile(types);
        this.most = most;
        this.cuts = cuts;
    }

    /** Bytes that are read. */
    int most() {
        return most;
    }

    /** Whether the beginning of a longer document is of use. */
    boolean cuts() {
        return cuts;
    }

    String accept() {
        return accept;
    }

    /** Whether a stated type is worth the reading. */
    boolean mayBe(Optional<String> contentType) {
        String type = essence(contentType);
        return types.matcher(type).matches() || SAYS_NOTHING.matcher(type).matches();
    }

    /** Whether a document of a stated type is what is wanted. */
    boolean is(Optional<String> contentType, byte[] body) {
        if (types.matcher(essence(contentType)).matches()) return true;
        return LIKE_TEXT.matcher(new String(body, 0, Math.min(body.length, BEGINNING), StandardCharsets.ISO_8859_1))
                .matches();
    }

    private static String essence(Optional<String> contentType) {
        return contentType.orElse("").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
