package org.ontherecord.ingest.fetch;

import java.time.Duration;

/** When a fetch must have ended, redirects and all. */
record Deadline(long nanos) {
    static Deadline in(Duration duration) {
        return new Deadline(System.nanoTime() + duration.toNanos());
    }

    /** @throws FetchFailure if nothing is left */
    Duration left() {
        long left = nanos - System.nanoTime();
        if (left <= 0) throw passed();
        return Duration.ofNanos(left);
    }

    static FetchFailure passed() {
        return new FetchFailure(FetchFailure.Kind.UNAVAILABLE, "the host took too long");
    }
}
