package org.ontherecord.lab.soak;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/** What was done, and what went wrong. */
final class Totals {
    private static final int MOST_TOLD = 20;
    private final Map<String, LongAdder> counts = new ConcurrentSkipListMap<>();
    private final Collection<String> wrong = new ConcurrentLinkedQueue<>();

    void count(String what) {
        counts.computeIfAbsent(what, _ -> new LongAdder()).increment();
    }

    /** An answer that is not the right one. */
    void wrong(String what) {
        wrong.add(what);
    }

    boolean allRight() {
        return wrong.isEmpty();
    }

    long requests() {
        return counts.values().stream().mapToLong(LongAdder::sum).sum();
    }

    /** A few of what was wrong. */
    List<String> examples() {
        return wrong.stream().limit(MOST_TOLD).toList();
    }

    int wrongs() {
        return wrong.size();
    }

    @Override
    public String toString() {
        return counts.entrySet()
                .stream()
                .map(one -> one.getValue() + " " + one.getKey())
                .reduce((a, b) -> a + ", " + b)
                .orElse("nothing");
    }
}
