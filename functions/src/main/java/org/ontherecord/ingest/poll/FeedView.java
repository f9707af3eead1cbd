package org.ontherecord.ingest.poll;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * A feed and how it is doing, as answers give it.
 *
 * @param state           {@code active}, {@code failing} or {@code stopped}
 * @param lastError       in words; stays after a success, with its time
 * @param nextDue         none for a feed that has stopped
 * @param intervalSeconds between polls while all is well
 * @param itemsSeen       articles that it has told of, all in all
 */
record FeedView(String id, String url, Optional<String> title, String state, Instant addedAt,
        Optional<Instant> lastSuccess, Optional<String> lastError, Optional<Instant> lastErrorAt, int failures,
        Optional<Instant> nextDue, long intervalSeconds, long itemsSeen, List<String> notes) {

    static FeedView of(Followed feed) {
        return new FeedView(feed.id(), feed.url(), feed.title(), state(feed), seconds(feed.addedAt()),
                feed.health().lastSuccess().map(FeedView::seconds), feed.health().lastError(),
                feed.health().lastErrorAt().map(FeedView::seconds), feed.health().failures(),
                feed.rhythm().next().map(FeedView::seconds), feed.rhythm().interval().toSeconds(), feed.itemsSeen(),
                feed.notes());
    }

    private static String state(Followed feed) {
        if (feed.isStopped()) return "stopped";
        return feed.health().failures() > 0 ? "failing" : "active";
    }

    private static Instant seconds(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS);
    }
}
