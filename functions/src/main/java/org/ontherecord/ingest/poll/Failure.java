package org.ontherecord.ingest.poll;

import java.time.Duration;
import java.util.Optional;
import org.ontherecord.ingest.feed.NotAFeed;
import org.ontherecord.ingest.fetch.FetchFailure;
import org.ontherecord.ingest.fetch.FetchFailure.Kind;
import org.ontherecord.ingest.host.Manners;

/**
 * Why a poll brought nothing.
 *
 * @param why       in words, for whoever follows the feed
 * @param isForGood whether it is of no use to ask again
 */
record Failure(String why, boolean isForGood, Optional<Duration> retryAfter) {
    static Failure of(FetchFailure failure) {
        Optional<Duration> wait = failure.kind() == Kind.BUSY ? Optional.of(Manners.pause(failure)) : Optional.empty();
        return new Failure(failure.getMessage(), failure.kind() == Kind.GONE, wait);
    }

    static Failure of(NotAFeed none) {
        return new Failure("this is no feed: " + none.getMessage(), false, Optional.empty());
    }

    static Failure ofOurs() {
        return new Failure("the poll failed by a fault of ours, which was logged", false, Optional.empty());
    }
}
