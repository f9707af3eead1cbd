package org.ontherecord.lab;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ontherecord.reading.position.Confidence;

/**
 * Weights of traits by logistic regression with a penalty on their squares: the penalised likelihood is raised one weight
 * at a time by Newton's step until it rests. The same positions give the same weights.
 */
final class LogisticFit {
    /** A trait seen less often weighs nothing. */
    private static final int LEAST_USES = 4;
    private static final double PENALTY = 4;
    /** Of the weight that all have: it only keeps the fit finite where every position is right, or there is none. */
    private static final double LIGHT_PENALTY = 0.01;
    private static final int ROUNDS = 200;

    private final List<Found> found;
    private final double[] logOdds;
    private final Map<String, Double> weights = new TreeMap<>();

    private LogisticFit(List<Found> found) {
        this.found = found;
        this.logOdds = new double[found.size()];
    }

    static Map<String, Double> of(List<Found> found) {
        LogisticFit fit = new LogisticFit(found);
        Map<String, int[]> uses = fit.uses();
        for (int round = 0; round < ROUNDS; round++)
            uses.forEach((key, positions) -> fit.step(key, positions));
        return fit.weights;
    }

    /** The indices of the positions that have each trait. */
    private Map<String, int[]> uses() {
        Map<String, int[]> uses = new TreeMap<>();
        uses.put(Confidence.ALL, Stream.iterate(0, i -> i + 1).limit(found.size()).mapToInt(i -> i).toArray());
        found.stream().flatMap(one -> one.traits().keys().stream()).distinct().forEach(key -> {
            int[] having = Stream.iterate(0, i -> i + 1)
                    .limit(found.size())
                    .filter(i -> found.get(i).traits().keys().contains(key))
                    .mapToInt(i -> i)
                    .toArray();
            if (having.length >= LEAST_USES) uses.put(key, having);
        });
        return uses;
    }

    private void step(String key, int[] positions) {
        double penalty = key.equals(Confidence.ALL) ? LIGHT_PENALTY : PENALTY;
        double weight = weights.getOrDefault(key, 0.0);
        double slope = -penalty * weight;
        double curve = penalty;
        for (int i : positions) {
            double p = 1 / (1 + Math.exp(-logOdds[i]));
            slope += (found.get(i).right() ? 1 : 0) - p;
            curve += p * (1 - p);
        }
        double by = slope / curve;
        for (int i : positions)
            logOdds[i] += by;
        weights.put(key, weight + by);
    }
}
