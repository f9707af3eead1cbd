package org.ontherecord.reading.summary;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ontherecord.reading.text.WordFile;

/**
 * A linear model of how well a sentence stands for its text in a summary of a few sentences.
 *
 * @param bias    what is added to the sum, so that half of all sentences score under 0.5
 * @param weights one for each feature
 */
public record RankingWeights(double bias, Map<Feature, Double> weights) {
    private static final String BIAS = "bias";
    private static final RankingWeights STANDARD = of(WordFile.rows(RankingWeights.class, "ranking.tsv"));

    public RankingWeights {
        weights = Map.copyOf(weights);
        if (weights.size() != Feature.values().length) throw new IllegalArgumentException("one weight a feature");
    }

    /** Those that the reader ranks by. */
    public static RankingWeights standard() {
        return STANDARD;
    }

    private static RankingWeights of(List<List<String>> rows) {
        Map<Feature, Double> weights = new EnumMap<>(Feature.class);
        double bias = 0;
        for (List<String> row : rows) {
            double weight = Double.parseDouble(row.get(1));
            if (row.get(0).equals(BIAS)) bias = weight;
            else
                weights.put(feature(row.get(0)), weight);
        }
        return new RankingWeights(bias, weights);
    }

    private static Feature feature(String label) {
        for (Feature feature : Feature.values())
            if (feature.label().equals(label)) return feature;
        throw new IllegalArgumentException("no feature " + label);
    }

    public double weight(Feature feature) {
        return weights.get(feature);
    }

    /** Score of one usable sentence, 0 to 1. */
    double score(Telling telling, int rank) {
        double sum = bias;
        for (Feature feature : Feature.values())
            sum += weight(feature) * telling.measure(feature, rank);
        return 1 / (1 + Math.exp(-sum));
    }
}
