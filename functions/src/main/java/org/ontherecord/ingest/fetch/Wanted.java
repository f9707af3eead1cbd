package org.ontherecord.ingest.fetch;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is asked for, and what is taken for it. What states no type of any use is taken if it begins like markup or JSON. */
public enum Wanted {
    /** A page to read. */
    PAGE("text/html,application/xhtml+xml,application/xml;q=0.8,*/*;q=0.1", "text/html|application/xhtml\\+xml"),
    /** A feed, or a page that leads to one. */
    FEED("application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,text/xml;q=0.9,"
            + "application/json;q=0.8,text/html;q=0.5,*/*;q=0.1",
            "text/(?:html|xml|[\\w.-]+\\+xml)|application/(?:xml|json|[\\w.-]+\\+(?:xml|json)|xml-dtd)");

    private static final Pattern SAYS_NOTHING = Pattern.compile("|text/plain|application/(?:xml|octet-stream|x-\\S+)|text/xml|\\w+/unknown|[^/]*");
    private static final Pattern LIKE_TEXT = Pattern.compile("^(?:\\u00EF\\u00BB\\u00BF|\\u00FE\\u00FF|\\u00FF\\u00FE)?[\\s\\x00]*[<{].*",
            Pattern.DOTALL);
    private static final int BEGINNING = 512;

    private final String accept;
    private final Pattern types;

    Wanted(String accept, String types) {
        this.accept = accept;
        this.types = Pattern.compile(types);
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
        return LIKE_TEXT.matcher(new String(body, 0, Math.min(body.length, BEGINNING), StandardCharsets.ISO_8859_1)).matches();
    }

    private static String essence(Optional<String> contentType) {
        return contentType.orElse("").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
