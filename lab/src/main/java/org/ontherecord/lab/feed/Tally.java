package org.ontherecord.lab.feed;

import java.util.ArrayList;
import java.util.List;

/** How often something held, and where it didn't. */
final class Tally {
    private final List<String> missed = new ArrayList<>();
    private int held;

    void count(boolean holds, String where) {
        if (holds) held++;
        else
            missed.add(where);
    }

    List<String> missed() {
        return List.copyOf(missed);
    }

    @Override
    public String toString() {
        int all = held + missed.size();
        return "%d/%d = %.3f".formatted(held, all, held / (double) Math.max(1, all));
    }
}
