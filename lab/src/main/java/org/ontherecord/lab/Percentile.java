package org.ontherecord.lab;

import java.util.List;

/** What a share of measurements doesn't exceed, by nearest rank (Hyndman and Fan 1996, definition 1). */
public final class Percentile {
    private Percentile() {}

    /**
     * One of the measurements.
     *
     * @param ascending at least one
     * @param share     0 to 1
     */
    public static double of(double[] ascending, double share) {
        return ascending[Math.max(0, (int) Math.ceil(share * ascending.length) - 1)];
    }

    /** The same. */
    public static double of(List<Double> ascending, double share) {
        return of(ascending.stream().mapToDouble(each -> each).toArray(), share);
    }
}
