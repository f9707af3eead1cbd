package org.ontherecord.search.opensearch;

import java.time.Duration;
import software.amazon.awssdk.retries.api.BackoffStrategy;

/**
 * How long a busy domain is waited for.
 *
 * @param attempts most, the first included
 * @param backoff  pauses between them, with jitter
 */
record Patience(int attempts, BackoffStrategy backoff) {
    /** Somebody is waiting for the answer. */
    static Patience ofReaders() {
        return new Patience(3, BackoffStrategy.exponentialDelay(Duration.ofMillis(50), Duration.ofMillis(500)));
    }

    /** The stream is waiting: minutes don't matter, giving up does. */
    static Patience ofWriters() {
        return new Patience(6, BackoffStrategy.exponentialDelay(Duration.ofMillis(200), Duration.ofSeconds(5)));
    }

    boolean allowsAfter(int attempt) {
        return attempt < attempts;
    }

    /**
     * Waits between one attempt and the next.
     *
     * @param attempt that failed, from 1
     */
    void pause(int attempt) {
        try {
            Thread.sleep(backoff.computeDelay(attempt));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
        }
    }
}
