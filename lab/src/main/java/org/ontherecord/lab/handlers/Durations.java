package org.ontherecord.lab.handlers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.ontherecord.lab.Percentile;
import org.ontherecord.lab.cost.Meter;

/**
 * How long each call of a kind took.
 *
 * @param calls one after another
 */
record Durations(List<Call> calls) {
    /**
     * A call.
     *
     * @param all   milliseconds from event to answer
     * @param table milliseconds of them in which the table was waited for
     */
    record Call(double all, double table) {
        double own() {
            return all - table;
        }
    }

    /**
     * Makes each call, the first of them to warm up.
     *
     * @param answered told each call's answer; its time doesn't count
     */
    static <T> Durations of(List<Supplier<T>> calls, int warmingUp, Consumer<T> answered) {
        List<Call> measured = new ArrayList<>();
        for (int number = 0; number < calls.size(); number++) {
            Meter.taken();
            long start = System.nanoTime();
            T answer = calls.get(number).get();
            double all = (System.nanoTime() - start) / 1e6;
            if (number >= warmingUp) measured.add(new Call(all, Meter.taken().nanos() / 1e6));
            answered.accept(answer);
        }
        return new Durations(measured);
    }

    /**
     * The duration that a share of the calls doesn't exceed.
     *
     * @param share 0 to 1
     */
    double at(double share, ToDoubleFunction<Call> of) {
        return Percentile.of(calls.stream().mapToDouble(of).sorted().toArray(), share);
    }
}
