package org.ontherecord.reading.quotation;

/** How a unit stands to the cue of its window: on which side, how far, and what lies between. All as small numbers. */
final class Surroundings {
    /** Distances told apart: each of 0 to 4, then up to so many units. */
    private static final int[] DISTANCES = {0, 1, 2, 3, 4, 6, 9, 14, 24};
    private static final int NEAR = 5;

    private final Units units;
    private final Window window;

    Surroundings(Units units, Window window) {
        this.units = units;
        this.window = window;
    }

    /** 0 at the cue, 1 before, 2 after. */
    int side(int u) {
        int order = Integer.compare(u, window.cue());
        return order == 0 ? 0 : order < 0 ? 1 : 2;
    }

    /** Side, distance, and whether it is in the same passage. */
    int place(int u) {
        int distance = Math.abs(u - window.cue());
        int near = 0;
        while (near < DISTANCES.length && DISTANCES[near] < distance)
            near++;
        int apart = Integer.signum(units.passage(u) - units.passage(window.cue())) + 1;
        return side(u) + 3 * (apart + 3 * near);
    }

    /** How many commas, verbs, quotations and subordinators lie between. */
    int between(int u) {
        int from = Math.min(u, window.cue()) + 1;
        int to = Math.max(u, window.cue());
        if (from >= to) return 0;
        return Math.min(2, units.commas(from, to)) + 3 * Math.min(2, units.verbs(from, to))
                + 9 * Math.min(1, units.quotations(from, to)) + 18 * Math.min(2, units.subordinators(from, to));
    }

    /** Whether more than one comma lies between. */
    int beyondCommas(int u) {
        return units.commas(Math.min(u, window.cue()), Math.max(u, window.cue())) > 1 ? 1 : 0;
    }

    /** The classes of all from here to the cue; 0 where that is far. */
    int classes(int u) {
        if (Math.abs(u - window.cue()) > NEAR) return 0;
        int hash = 17;
        for (int at = Math.min(u, window.cue()); at <= Math.max(u, window.cue()); at++)
            hash = 31 * hash + units.kind(at);
        return hash;
    }

    /** The words from here to the cue, both left out; 0 where that is far. */
    int forms(int u) {
        if (Math.abs(u - window.cue()) > NEAR) return 0;
        int hash = 17;
        for (int at = Math.min(u, window.cue()) + 1; at < Math.max(u, window.cue()); at++)
            hash = 31 * hash + units.form(at);
        return 31 * (31 * hash + units.kind(u)) + side(u);
    }

    /** Whether the passage begins or ends here, or one unit from here. */
    int edge(int u) {
        int passage = units.passage(u);
        if (units.passage(u - 1) != passage) return 1;
        if (units.passage(u + 1) != passage) return 2;
        if (units.passage(u - 2) != passage) return 3;
        return units.passage(u + 2) != passage ? 4 : 0;
    }
}
