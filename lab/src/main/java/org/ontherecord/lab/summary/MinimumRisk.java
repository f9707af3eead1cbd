package org.ontherecord.lab.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Minimum risk training (Smith and Eisner 2006): a summary's probability grows with the sum of its sentences' scores, and
 * the weights are moved so that the expected reward grows. Steps by Adam (Kingma and Ba 2015). The same articles in the
 * same order give the same weights.
 */
final class MinimumRisk {
    private static final int ROUNDS = 60, BATCH = 64, SEED = 1;
    private static final double RATE = 0.05, RIDGE = 0.001, SHARPNESS = 10, KEPT = 0.9, KEPT_SQUARES = 0.999;

    private final double[] spread;
    private final double[] weights;
    private final double[] momentum;
    private final double[] squares;
    private int steps;

    private MinimumRisk(double[] spread) {
        this.spread = spread;
        this.weights = new double[spread.length];
        this.momentum = new double[spread.length];
        this.squares = new double[spread.length];
    }

    /**
     * Weights of the features.
     *
     * @param spread standard deviation of each feature; one that has none gets no weight
     */
    static double[] train(List<Triples> articles, double[] spread) {
        MinimumRisk training = new MinimumRisk(spread);
        List<Triples> order = new ArrayList<>(articles);
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            for (int from = 0; from < order.size(); from += BATCH)
                training.step(order.subList(from, Math.min(order.size(), from + BATCH)), 1 - (double) round / ROUNDS);
        }
        return training.inUnitsOfTheFeatures();
    }

    private void step(List<Triples> batch, double cooling) {
        double[] gradient = new double[weights.length];
        batch.forEach(article -> addGradient(article, gradient));
        steps++;
        for (int f = 0; f < weights.length; f++) {
            double up = SHARPNESS * gradient[f] / BATCH - RIDGE * weights[f];
            momentum[f] = KEPT * momentum[f] + (1 - KEPT) * up;
            squares[f] = KEPT_SQUARES * squares[f] + (1 - KEPT_SQUARES) * up * up;
            double mean = momentum[f] / (1 - Math.pow(KEPT, steps));
            double square = squares[f] / (1 - Math.pow(KEPT_SQUARES, steps));
            weights[f] += RATE * cooling * mean / (Math.sqrt(square) + 1e-8);
        }
    }

    private void addGradient(Triples article, double[] gradient) {
        double[] scores = Arrays.stream(article.measures()).mapToDouble(this::score).toArray();
        double[] chances = chances(article.members(), scores);
        double expected = 0;
        for (int t = 0; t < chances.length; t++)
            expected += chances[t] * article.rewards()[t];
        double[] pulls = new double[scores.length];
        for (int t = 0; t < chances.length; t++)
            for (int sentence : article.members()[t])
                pulls[sentence] += chances[t] * (article.rewards()[t] - expected);
        for (int i = 0; i < pulls.length; i++)
            for (int f = 0; f < gradient.length; f++)
                if (spread[f] > 0) gradient[f] += pulls[i] * article.measures()[i][f] / spread[f];
    }

    private double score(double[] measures) {
        double sum = 0;
        for (int f = 0; f < measures.length; f++)
            if (spread[f] > 0) sum += weights[f] * measures[f] / spread[f];
        return sum;
    }

    private static double[] chances(int[][] members, double[] scores) {
        double[] chances = Arrays.stream(members)
                .mapToDouble(m -> scores[m[0]] + scores[m[1]] + scores[m[2]])
                .toArray();
        double highest = Arrays.stream(chances).max().orElse(0);
        for (int t = 0; t < chances.length; t++)
            chances[t] = Math.exp(chances[t] - highest);
        double sum = Arrays.stream(chances).sum();
        for (int t = 0; t < chances.length; t++)
            chances[t] /= sum;
        return chances;
    }

    private double[] inUnitsOfTheFeatures() {
        double[] plain = new double[weights.length];
        for (int f = 0; f < plain.length; f++)
            plain[f] = spread[f] > 0 ? weights[f] / spread[f] : 0;
        return plain;
    }
}
