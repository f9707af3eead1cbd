package org.ontherecord.ingest.feed;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Entities;

/**
 * What an element says: in plain text, in markup, escaped once or twice, in elements or in Base64.
 *
 * @param words the beginning of it, in text or markup
 */
record Wording(String words, boolean isMarkup) {
    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_SUMMARY = 2000;
    private static final int LONGEST_CONTENT = 200_000;
    private static final Pattern NO_TEXT = Pattern.compile("(?!text/)\\w+/(?!.*(?:xml|html)$).*");

    /** The first of these elements that says something, in plain text. */
    static Optional<String> title(Stream<Part> parts) {
        return plain(parts, LONGEST_TITLE);
    }

    /** The first of these elements that says something, in plain text, and as much of it as a summary needs. */
    static Optional<String> summary(Stream<Part> parts) {
        return plain(parts, LONGEST_SUMMARY);
    }

    /** The first of these elements that says something, in markup. */
    static Optional<String> content(Stream<Part> parts) {
        return parts.map(part -> of(part, LONGEST_CONTENT))
                .filter(wording -> !wording.words.isBlank())
                .findFirst()
                .map(wording -> wording.isMarkup ? wording.words : Entities.escape(wording.words));
    }

    private static Optional<String> plain(Stream<Part> parts, int longest) {
        return parts.map(part -> of(part, longest * PlainText.MARKUP_PER_CHARACTER))
                .map(wording -> wording.isMarkup
                        ? PlainText.ofMarkup(wording.words, longest)
                        : PlainText.of(wording.words, longest))
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private static Wording of(Part part, int longest) {
        if (part.hasElements()) return new Wording(part.markup(longest), true);
        String type = part.attribute("type").orElse("").toLowerCase(Locale.ROOT);
        String text = PlainText.beginning(isBase64(part, type) ? decoded(part.text()) : part.text(), longest);
        return new Wording(text, type.contains("html") || !type.startsWith("text") && PlainText.isMarkup(text));
    }

    /** Atom 0.3 says so; Atom 1.0 does by a type that is no text. */
    private static boolean isBase64(Part part, String type) {
        return part.attribute("mode").orElse("").equalsIgnoreCase("base64") || NO_TEXT.matcher(type).matches();
    }

    private static String decoded(String base64) {
        try {
            return new String(Base64.getMimeDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noBase64) {
            return "";
        }
    }
}
