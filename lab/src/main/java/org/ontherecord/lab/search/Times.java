package org.ontherecord.lab.search;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.ontherecord.lab.Percentile;

/**
 * How long something took each time, in milliseconds of processor time: what else the machine does meanwhile doesn't count.
 *
 * @param sorted shortest first
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Times(double[] sorted) {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Does something with each number below a count, once to warm up and once to measure. */
    static Times of(int count, IntConsumer what) {
        IntStream.range(0, count).forEach(what);
        double[] times = IntStream.range(0, count).mapToDouble(number -> one(() -> what.accept(number))).toArray();
        Arrays.sort(times);
        return new Times(times);
    }

    /** Does something once. */
    static double one(Runnable what) {
        long start = THREADS.getCurrentThreadCpuTime();
        what.run();
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
    }

    double median() {
        return Percentile.of(sorted, 0.5);
    }

    double p99() {
        return Percentile.of(sorted, 0.99);
    }
}
