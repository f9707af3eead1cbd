package org.ontherecord.reading.position;

import java.util.Map;
import java.util.stream.Collectors;
import org.ontherecord.reading.text.WordFile;

/** How likely a position is right: logistic regression on its traits. */
public final class Confidence {
    /** The key of the weight that every position has. */
    public static final String ALL = "all\tall";

    private static final Confidence STANDARD = new Confidence(WordFile.rows(Confidence.class, "traits.tsv")
            .stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0) + "\t" + row.get(1),
                    row -> Double.parseDouble(row.get(2)))));

    private final Map<String, Double> weights;

    /** With weights by trait and value, as {@link Traits#keys()} writes them; a trait without one weighs nothing. */
    public Confidence(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    static Confidence standard() {
        return STANDARD;
    }

    /** Between 0 and 1. */
    public double of(Traits traits) {
        double logOdds = weights.getOrDefault(ALL, 0.0);
        for (String key : traits.keys())
            logOdds += weights.getOrDefault(key, 0.0);
        return 1 / (1 + Math.exp(-logOdds));
    }
}
