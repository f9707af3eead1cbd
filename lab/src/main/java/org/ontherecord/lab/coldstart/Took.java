package org.ontherecord.lab.coldstart;

import java.time.Duration;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * What a first answer took, in milliseconds.
 *
 * @param passed    by the clock
 * @param processor of all threads, in steps of ten
 * @param table     while the table was asked something
 */
record Took(long passed, long processor, long table) {
    static Took since(long nanoTime, Duration processor, Duration table) {
        return new Took(Duration.ofNanos(System.nanoTime() - nanoTime).toMillis(), processor.toMillis(),
                table.toMillis());
    }

    static long median(List<Took> times, ToLongFunction<Took> part) {
        return times.stream().mapToLong(part).sorted().toArray()[times.size() / 2];
    }
}
