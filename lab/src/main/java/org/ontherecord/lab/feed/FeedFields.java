package org.ontherecord.lab.feed;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.ontherecord.ingest.date.WrittenDate;
import org.ontherecord.ingest.feed.Feed;
import org.ontherecord.ingest.feed.FeedEntry;
import org.ontherecord.ingest.feed.FeedReader;
import org.ontherecord.ingest.feed.NotAFeed;

/** What was read in a feed, by the names that other readers' tests have for it. */
final class FeedFields {
    private static final Pattern TAG = Pattern.compile("<[^>]+>");

    private FeedFields() {}

    static Optional<Feed> read(byte[] document) {
        try {
            return Optional.of(FeedReader.read(document, Optional.empty(), Optional.empty()));
        } catch (NotAFeed none) {
            return Optional.empty();
        }
    }

    /** Texts of a feed that may be meant by a name; none for a name that isn't scored. */
    static Stream<String> ofFeed(Feed feed, String name) {
        return switch (name) {
            case "title" -> feed.title().stream();
            case "link" -> feed.link().stream();
            default -> Stream.empty();
        };
    }

    /** Texts of an entry that may be meant by a name. */
    static Stream<String> ofEntry(FeedEntry entry, String name) {
        return switch (name) {
            case "title" -> entry.title().stream();
            case "link" -> entry.url().stream();
            case "id", "guid" -> entry.id().stream();
            case "author" -> entry.author().stream();
            case "summary", "description", "content" ->
                Stream.of(entry.summary(), entry.content()).flatMap(Optional::stream);
            default -> Stream.empty();
        };
    }

    /** Dates of an entry: one kind is often stated as the other. */
    static Stream<Instant> dates(FeedEntry entry) {
        return Stream.of(entry.published(), entry.updated()).flatMap(Optional::stream).map(WrittenDate::at);
    }

    /** Whether one of several texts is the one expected, but for markup, white space and a slash at an address's end. */
    static boolean isOneOf(Stream<String> texts, String expected) {
        return texts.anyMatch(text -> flat(text).equals(flat(expected))
                || expected.startsWith("http") && bare(text).equals(bare(expected)));
    }

    private static String bare(String address) {
        return address.replaceAll("/+$", "");
    }

    private static String flat(String text) {
        String plain = TAG.matcher(text).replaceAll(" ");
        return Parser.unescapeEntities(Parser.unescapeEntities(plain, false), false)
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
    }
}
