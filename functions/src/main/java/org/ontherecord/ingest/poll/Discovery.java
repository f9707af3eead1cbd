package org.ontherecord.ingest.poll;

import java.time.Duration;
import java.util.Optional;
import org.ontherecord.http.Refusal;
import org.ontherecord.ingest.feed.Feed;
import org.ontherecord.ingest.feed.FeedReader;
import org.ontherecord.ingest.feed.NotAFeed;
import org.ontherecord.ingest.fetch.FetchFailure;
import org.ontherecord.ingest.fetch.Fetched;
import org.ontherecord.ingest.fetch.Fetcher;
import org.ontherecord.ingest.fetch.Validators;
import org.ontherecord.ingest.fetch.Wanted;
import org.ontherecord.ingest.url.MalformedUrl;
import org.ontherecord.ingest.url.WebUrl;

/** Finds the feed that is meant by an address: the feed's own, or a page's that leads to one. */
final class Discovery {
    private static final Duration TOTAL = Duration.ofSeconds(18);
    private final Fetcher fetcher;

    Discovery(Fetcher fetcher) {
        this.fetcher = fetcher;
    }

    /** A feed and where it is. */
    record Found(WebUrl url, Feed feed) {}

    /**
     * The feed, which has been read.
     *
     * @throws Refusal naming the field {@code url} and the reason, if there is none
     */
    Found find(WebUrl url) {
        long end = System.nanoTime() + TOTAL.toNanos();
        try {
            return read(url, end);
        } catch (NotAFeed page) {
            return page.candidates()
                    .stream()
                    .flatMap(candidate -> tried(candidate, end).stream())
                    .findFirst()
                    .orElseThrow(() -> Refusal.invalid("url", "is no feed but " + page.getMessage()
                            + (page.candidates().isEmpty() ? "" : ", and no feed was found from there")));
        } catch (FetchFailure failure) {
            throw failure.kind().isPassing()
                    ? Refusal.unavailable("the feed can't be read now: " + failure.getMessage())
                    : Refusal.invalid("url", "can't be read: " + failure.getMessage());
        }
    }

    private Optional<Found> tried(String candidate, long end) {
        try {
            return Optional.of(read(WebUrl.parse(candidate), end));
        } catch (NotAFeed | FetchFailure | MalformedUrl none) {
            return Optional.empty();
        }
    }

    private Found read(WebUrl url, long end) {
        Duration left = Duration.ofNanos(end - System.nanoTime());
        return switch (fetcher.fetch(url, Wanted.FEED, Validators.NONE, left, next -> {})) {
            case Fetched.Document document -> new Found(document.hasMoved() ? document.url() : url, FeedReader.read(
                    document.body(), document.contentType(), Optional.of(document.url())));
            case Fetched.Unchanged _ -> throw new IllegalStateException("nothing was known");
        };
    }
}
