package org.ontherecord.lab.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Scores of two ways to summarise the same articles, and how sure the difference is: a paired bootstrap (Koehn 2004). */
final class Comparison {
    private static final int SAMPLES = 1000, SEED = 1;

    private final List<double[]> ours = new ArrayList<>();
    private final List<double[]> theirs = new ArrayList<>();

    void add(double[] our, double[] their) {
        ours.add(our);
        theirs.add(their);
    }

    /**
     * One line: both means, their difference and the interval that holds 95 % of the resampled differences.
     *
     * @param measure which of the scores
     */
    String line(String name, int measure) {
        double[] differences = new double[ours.size()];
        for (int i = 0; i < differences.length; i++)
            differences[i] = ours.get(i)[measure] - theirs.get(i)[measure];
        double[] resampled = resampled(differences);
        return String.format(Locale.ROOT, "%s: %.2f, lead %.2f, difference %+.2f [%+.2f, %+.2f]", name,
                mean(ours, measure), mean(theirs, measure), Arrays.stream(differences).average().orElse(0),
                resampled[(int) (0.025 * SAMPLES)], resampled[(int) (0.975 * SAMPLES)]);
    }

    private static double mean(List<double[]> scores, int measure) {
        return scores.stream().mapToDouble(score -> score[measure]).average().orElse(0);
    }

    private static double[] resampled(double[] differences) {
        Random random = new Random(SEED);
        double[] means = new double[SAMPLES];
        for (int s = 0; s < SAMPLES; s++) {
            double sum = 0;
            for (int i = 0; i < differences.length; i++)
                sum += differences[random.nextInt(differences.length)];
            means[s] = differences.length == 0 ? 0 : sum / differences.length;
        }
        Arrays.sort(means);
        return means;
    }
}
