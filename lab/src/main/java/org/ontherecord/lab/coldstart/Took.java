package org.ontherecord.lab.coldstart;

import java.time.Duration;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * What a first answer took.
 *
 * @param passed    milliseconds by the clock
 * @param processor milliseconds of all threads, in steps of ten
 */
record Took(long passed, long processor) {
    static Took since(long nanoTime, Duration processor) {
        return new Took(Duration.ofNanos(System.nanoTime() - nanoTime).toMillis(), processor.toMillis());
    }

    static long median(List<Took> times, ToLongFunction<Took> part) {
        return times.stream().mapToLong(part).sorted().toArray()[times.size() / 2];
    }
}
