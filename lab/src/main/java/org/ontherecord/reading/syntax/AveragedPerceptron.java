package org.ontherecord.reading.syntax;

import java.util.Arrays;

/**
 * Weights that learn from mistakes, and their mean over all steps (Freund and Schapire 1999; Collins 2002), in the same
 * overlapping rows as {@link QuantizedWeights}. Features that were seen too seldom have no weight.
 */
final class AveragedPerceptron implements Weights {
    /** Share of weights that the byte's range covers; the few beyond are cut. */
    private static final double COVERED = 0.9999;

    private static final int COUNTER_BITS = 26;

    private final int rarest;
    private final byte[] seen = new byte[1 << COUNTER_BITS];
    private final int bits;
    private final int classes;
    private final int[] weights;
    private final long[] totals;
    private final int[] changed;
    private int step;

    /** @param rarest how often a feature must have been noticed before it gets a weight, up to 100 */
    AveragedPerceptron(int bits, int classes, int rarest) {
        this.rarest = rarest;
        this.bits = bits;
        this.classes = classes;
        int length = QuantizedWeights.length(bits, classes);
        weights = new int[length];
        totals = new long[length];
        changed = new int[length];
    }

    @Override
    public int classes() {
        return classes;
    }

    @Override
    public void score(FeatureVector features, int[] scores) {
        Arrays.fill(scores, 0, classes, 0);
        for (int i = 0; i < features.size(); i++) {
            int row = features.hash(i) >>> (32 - bits);
            for (int c = 0; c < classes; c++)
                scores[c] += weights[row + c];
        }
    }

    /** A decision was made: call once for each, right or wrong. */
    void tick() {
        step++;
    }

    /** Counts these features: once for each decision of the first round. */
    void notice(FeatureVector features) {
        for (int i = 0; i < features.size(); i++) {
            int counter = counter(features.hash(i));
            if (seen[counter] < rarest) seen[counter]++;
        }
    }

    private static int counter(int hash) {
        return hash >>> (32 - COUNTER_BITS);
    }

    /** Moves the weights towards the right class and away from the wrong one. */
    void learn(FeatureVector features, int right, int wrong) {
        for (int i = 0; i < features.size(); i++) {
            if (seen[counter(features.hash(i))] < rarest) continue;
            int row = features.hash(i) >>> (32 - bits);
            add(row + right, 1);
            add(row + wrong, -1);
        }
    }

    private void add(int at, int change) {
        totals[at] += (long) weights[at] * (step - changed[at]);
        changed[at] = step;
        weights[at] += change;
    }

    /** The mean of each weight over all steps so far. */
    double[] means() {
        double[] means = new double[weights.length];
        for (int i = 0; i < means.length; i++)
            means[i] = (totals[i] + (double) weights[i] * (step - changed[i])) / Math.max(1, step);
        return means;
    }

    /** Means, or sums of means of several trainings, each as one byte. */
    QuantizedWeights quantized(double[] means) {
        double scale = 127 / range(means);
        byte[] table = new byte[means.length];
        for (int i = 0; i < means.length; i++)
            table[i] = (byte) Math.max(-127, Math.min(127, Math.round(means[i] * scale)));
        return new QuantizedWeights(bits, classes, table);
    }

    private static double range(double[] means) {
        double[] sizes = Arrays.stream(means).map(Math::abs).filter(size -> size > 0).sorted().toArray();
        return sizes.length == 0 ? 1 : sizes[(int) (COVERED * (sizes.length - 1))];
    }
}
