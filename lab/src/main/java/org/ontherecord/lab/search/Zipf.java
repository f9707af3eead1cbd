package org.ontherecord.lab.search;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Ranks from 0 on, as often as Zipf and Mandelbrot found words to be: rank r in proportion to 1 / (r + offset)<sup>s</sup>
 * with the exponent s.
 */
public final class Zipf {
    private final double[] cumulated;

    /** With the exponent 1. */
    public Zipf(int ranks, double offset) {
        this(ranks, offset, 1);
    }

    /** So many ranks. */
    public Zipf(int ranks, double offset, double exponent) {
        cumulated = new double[ranks];
        double sum = 0;
        for (int rank = 0; rank < ranks; rank++) {
            sum += Math.pow(rank + offset, -exponent);
            cumulated[rank] = sum;
        }
    }

    /** The next one by chance. */
    public int next(SplittableRandom random) {
        int found = Arrays.binarySearch(cumulated, random.nextDouble() * cumulated[cumulated.length - 1]);
        return found < 0 ? -found - 1 : found;
    }
}
