package org.ontherecord.local;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for what the stream brings: an answer comes true some seconds after what it tells of. */
final class Eventually {
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final long PAUSE_MILLIS = 100;

    private Eventually() {}

    /** The first answer that is as expected. */
    static <T> T found(Supplier<T> question, Predicate<T> expected) {
        Instant limit = Instant.now().plus(LONGEST);
        T answer = question.get();
        while (!expected.test(answer) && Instant.now().isBefore(limit)) {
            pause();
            answer = question.get();
        }
        assertTrue(expected.test(answer), String.valueOf(answer));
        return answer;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
