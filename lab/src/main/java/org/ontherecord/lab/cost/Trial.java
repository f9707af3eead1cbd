package org.ontherecord.lab.cost;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What a call took, on average over several of its kind.
 *
 * @param memory    megabytes of the function
 * @param millis    from event to answer, the table's time included
 * @param table     milliseconds of them in which the table was waited for
 * @param requests  round trips to the table
 * @param turns     of them, one after another
 * @param readUnits capacity units read
 * @param puts      files put into the bucket
 * @param putBytes  their bytes
 * @param answer    bytes that the caller gets
 */
record Trial(String name, String function, int memory, double millis, double table, double requests, double turns,
        double readUnits, double writeUnits, double puts, double putBytes, double answer) {
    /** At so many megabytes a function has the equivalent of one vCPU: "Configure Lambda function memory" in AWS's guide. */
    static final double MEGABYTES_OF_ONE_VCPU = 1769;

    /** One call. */
    record Call(double millis, Consumption consumed, double puts, double putBytes, double answer) {}

    static Trial of(String name, String function, int memory, List<Call> calls) {
        return new Trial(name, function, memory, mean(calls, Call::millis),
                mean(calls, call -> call.consumed().nanos() / 1e6), mean(calls, call -> call.consumed().requests()),
                mean(calls, call -> call.consumed().turns()), mean(calls, call -> call.consumed().readUnits()),
                mean(calls, call -> call.consumed().writeUnits()), mean(calls, Call::puts),
                mean(calls, Call::putBytes), mean(calls, Call::answer));
    }

    private static double mean(List<Call> calls, ToDoubleFunction<Call> of) {
        return calls.stream().mapToDouble(of).average().orElse(0);
    }

    /** Milliseconds without the table. */
    double own() {
        return millis - table;
    }

    /**
     * Milliseconds that Lambda would bill: a function with less than one vCPU takes longer by as much as it has less. One with
     * more is billed as if it had one, since a request is one thread's work.
     */
    double billed() {
        return table + own() * Math.max(1, MEGABYTES_OF_ONE_VCPU / memory);
    }

    /** What Lambda bills of a call: the time that it takes, by the function's memory. */
    double gigabyteSeconds() {
        return billed() / 1000 * memory / 1024;
    }
}
