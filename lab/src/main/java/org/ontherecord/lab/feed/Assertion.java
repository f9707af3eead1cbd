package org.ontherecord.lab.feed;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ontherecord.ingest.feed.Feed;

/**
 * What a file of feedparser's test suite expects of itself, in a comment: a field of the feed or of an entry equals a Python
 * string or a time.
 *
 * @param entry index of the entry, or -1 for the feed
 */
record Assertion(int entry, String field, String literal) {
    private static final Set<String> FEED_FIELDS = Set.of("title", "link");
    private static final Set<String> ENTRY_FIELDS = Set.of("title", "link", "id", "guid", "author", "summary",
            "description",
            "published_parsed", "updated_parsed", "date_parsed");
    private static final Pattern COMMENT = Pattern.compile("Expect:\\s*(.*?)\\s*(?:\n|-->)");
    private static final Pattern FORM = Pattern
            .compile("(?:entries\\[(\\d+)\\]|feed)\\[u?['\"](\\w+)['\"]\\]\\s*==\\s*(.+?)"
                    + "\\s*(?:and\\s+(?:entries|feed|not|bozo).*)?$");
    private static final Pattern TIME = Pattern.compile("\\((\\d+(?:, \\d+){8})\\)");
    private static final Pattern TEXT = Pattern.compile("u?(\"\"\"|'''|'|\")(.*)\\1");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|(.))");

    /** The assertion of a file, if it has one of this form on a field that is scored. */
    static Optional<Assertion> of(byte[] file) {
        Matcher comment = COMMENT.matcher(new String(file, charset(file)));
        Matcher form = FORM.matcher(comment.find() ? comment.group(1) : "");
        if (!form.find()) return Optional.empty();
        int entry = form.group(1) == null ? -1 : Integer.parseInt(form.group(1));
        if (!(entry < 0 ? FEED_FIELDS : ENTRY_FIELDS).contains(form.group(2))) return Optional.empty();
        return Optional.of(new Assertion(entry, form.group(2), form.group(3).strip()))
                .filter(assertion -> assertion.time().isPresent() || assertion.text().isPresent());
    }

    boolean isMetBy(Feed feed) {
        if (entry < 0) return FeedFields.isOneOf(FeedFields.ofFeed(feed, field), text().orElseThrow());
        return feed.entries()
                .stream()
                .skip(entry)
                .limit(1)
                .anyMatch(found -> time().isPresent()
                        ? FeedFields.dates(found).anyMatch(time().get()::equals)
                        : FeedFields.isOneOf(FeedFields.ofEntry(found, field), text().orElseThrow()));
    }

    private Optional<Instant> time() {
        Matcher time = TIME.matcher(literal);
        if (!time.matches()) return Optional.empty();
        List<Integer> parts = Arrays.stream(time.group(1).split(", ", -1)).map(Integer::valueOf).toList();
        return Optional
                .of(LocalDateTime.of(parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.get(4), parts.get(5))
                        .toInstant(ZoneOffset.UTC));
    }

    private Optional<String> text() {
        Matcher text = TEXT.matcher(literal);
        return text.matches()
                ? Optional.of(ESCAPE.matcher(text.group(2)).replaceAll(Assertion::unescaped))
                : Optional.empty();
    }

    private static String unescaped(MatchResult escape) {
        String point = escape.group(1) == null ? escape.group(2) : escape.group(1);
        return Matcher
                .quoteReplacement(point == null ? escape.group(3) : Character.toString(Integer.parseInt(point, 16)));
    }

    private static Charset charset(byte[] file) {
        boolean wide = file.length > 1 && (file[0] == (byte) 0xFF || file[0] == (byte) 0xFE);
        return wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }
}
