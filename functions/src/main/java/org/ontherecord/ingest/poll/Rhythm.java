package org.ontherecord.ingest.poll;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When a feed is asked again: sooner when it has news, later when it has none, later and later while it fails, but never not at
 * all unless it says that it is gone.
 *
 * @param next     empty for a feed that has stopped
 * @param interval between polls while all is well
 */
record Rhythm(Optional<Instant> next, Duration interval) {
    static final Duration SHORTEST = Duration.ofMinutes(10), FIRST = Duration.ofMinutes(30),
            LONGEST = Duration.ofHours(6), LONGEST_BACKOFF = Duration.ofDays(1);
    /** Of an interval: feeds that were added together don't stay together. */
    private static final double JITTER = 0.1;
    private static final int MOST_DOUBLINGS = 10;

    static Rhythm start(Instant now) {
        return new Rhythm(Optional.of(now), FIRST);
    }

    /**
     * After a success.
     *
     * @param chance in [0, 1)
     */
    Rhythm after(boolean news, Instant now, double chance) {
        Duration adapted = news
                ? longer(interval.multipliedBy(2).dividedBy(3), SHORTEST)
                : shorter(interval.multipliedBy(5).dividedBy(4), LONGEST);
        return new Rhythm(Optional.of(now.plus(scaled(adapted, 1 - JITTER + 2 * JITTER * chance))), adapted);
    }

    /**
     * After the failure of that number in a row: exponential backoff, of which half is chance, and not before the host says.
     *
     * @param chance in [0, 1)
     */
    Rhythm afterFailure(int failures, Optional<Duration> retryAfter, Instant now, double chance) {
        Duration backoff = shorter(interval.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS)), LONGEST_BACKOFF);
        return at(now.plus(longer(scaled(backoff, (1 + chance) / 2), retryAfter.orElse(Duration.ZERO))));
    }

    Rhythm at(Instant moment) {
        return new Rhythm(Optional.of(moment), interval);
    }

    Rhythm stopped() {
        return new Rhythm(Optional.empty(), interval);
    }

    private static Duration scaled(Duration duration, double by) {
        return Duration.ofMillis((long) (duration.toMillis() * by));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
