package org.ontherecord.lab.search;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import org.ontherecord.lab.Percentile;

/**
 * How long something took each time, in milliseconds of processor time: what else the machine does meanwhile doesn't count.
 *
 * @param sorted shortest first
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Times(double[] sorted) {
    private static final int WARM_UPS = 3;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /**
     * Does each of several things with each number below a count: often enough to warm up, and once to measure. In turns, so that
     * none finds the machine warmer than another does, and each with another number, so that none finds what another has just read.
     */
    static List<Times> inTurns(int count, List<IntConsumer> things) {
        for (int round = 0; round < WARM_UPS; round++)
            measured(count, things);
        return measured(count, things);
    }

    private static List<Times> measured(int count, List<IntConsumer> things) {
        double[][] times = new double[things.size()][count];
        for (int i = 0; i < count; i++)
            for (int thing = 0; thing < times.length; thing++)
                times[thing][i] = one(things.get(thing), (i + thing * count / times.length) % count);
        return Arrays.stream(times).map(Times::sorted).toList();
    }

    private static double one(IntConsumer thing, int number) {
        return one(() -> thing.accept(number));
    }

    private static Times sorted(double[] times) {
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

    double mean() {
        return Arrays.stream(sorted).average().orElseThrow();
    }

    double p99() {
        return Percentile.of(sorted, 0.99);
    }
}
