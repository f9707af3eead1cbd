package org.ontherecord.reading.quotation;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.ontherecord.reading.syntax.QuantizedWeights;

/**
 * Weights that learn from mistakes, and their mean over all steps (Freund and Schapire 1999; Collins 2002), in the same
 * overlapping rows as {@link QuantizedWeights}.
 */
final class AveragedPerceptron {
    /** Share of weights that the byte's range covers; the few beyond are cut. */
    private static final double COVERED = 0.9999;

    private final int bits;
    private final int classes;
    private final int[] weights;
    private final long[] totals;
    private final int[] changed;
    private int step;

    AveragedPerceptron(int bits, int classes) {
        this.bits = bits;
        this.classes = classes;
        int length = QuantizedWeights.length(bits, classes);
        weights = new int[length];
        totals = new long[length];
        changed = new int[length];
    }

    /** Begins another pass from nothing; what was learned before stays in the mean. */
    void restart() {
        for (int at = 0; at < weights.length; at++)
            add(at, -weights[at]);
    }

    /** A decision was made: call once for each, right or wrong. */
    void tick() {
        step++;
    }

    /** The scores of all classes for features given by their hashes. */
    int[] score(int[] hashes) {
        int[] scores = new int[classes];
        for (int hash : hashes) {
            int row = hash >>> (Integer.SIZE - bits);
            for (int c = 0; c < classes; c++)
                scores[c] += weights[row + c];
        }
        return scores;
    }

    void learn(int[] hashes, int ofClass, int change) {
        for (int hash : hashes)
            add((hash >>> (Integer.SIZE - bits)) + ofClass, change);
    }

    private void add(int at, int change) {
        totals[at] += (long) weights[at] * (step - changed[at]);
        changed[at] = step;
        weights[at] += change;
    }

    /** The mean of the weights over all steps so far. */
    private double mean(int at) {
        return (totals[at] + (double) weights[at] * (step - changed[at])) / Math.max(1, step);
    }

    /** The means as bytes. */
    QuantizedWeights quantized() {
        return quantized(range(means()));
    }

    /** The means of two as bytes on one scale, so that their scores can be added. */
    static QuantizedWeights[] quantized(AveragedPerceptron one, AveragedPerceptron other) {
        double range = Math.max(range(one.means()), range(other.means()));
        return new QuantizedWeights[]{one.quantized(range), other.quantized(range)};
    }

    private QuantizedWeights quantized(double range) {
        byte[] table = new byte[weights.length];
        for (int at = 0; at < table.length; at++)
            table[at] = (byte) Math.clamp(Math.round(mean(at) * Byte.MAX_VALUE / range), -Byte.MAX_VALUE,
                    Byte.MAX_VALUE);
        return new QuantizedWeights(bits, classes, table);
    }

    private double[] means() {
        double[] means = new double[weights.length];
        Arrays.setAll(means, this::mean);
        return means;
    }

    private static double range(double[] means) {
        double[] sizes = DoubleStream.of(means).map(Math::abs).filter(size -> size > 0).sorted().toArray();
        return sizes.length == 0 ? 1 : sizes[(int) (COVERED * (sizes.length - 1))];
    }
}
