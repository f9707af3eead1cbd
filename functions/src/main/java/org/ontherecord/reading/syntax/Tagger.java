package org.ontherecord.reading.syntax;

import java.util.Map;

/**
 * Gives each word a tag from left to right: frequent words that have one tag alone from a dictionary, the others by an
 * averaged perceptron (Collins 2002).
 */
final class Tagger {
    private final Map<Integer, Integer> dictionary;
    private final Weights weights;

    /** @param dictionary from the number of a lower-case form to the number of its only tag */
    Tagger(Map<Integer, Integer> dictionary, Weights weights) {
        this.dictionary = Map.copyOf(dictionary);
        this.weights = weights;
    }

    /** The number of each word's tag. */
    int[] tag(Signatures words) {
        int[] tags = new int[words.size()];
        FeatureVector features = new FeatureVector();
        TagFeatures extractor = new TagFeatures(words, features);
        int[] scores = new int[weights.classes()];
        for (int i = 0; i < tags.length; i++) {
            Integer only = dictionary.get(words.lower(i));
            if (only != null) {
                tags[i] = only;
            } else {
                extractor.extract(i, tags);
                weights.score(features, scores);
                tags[i] = best(scores);
            }
        }
        return tags;
    }

    static int best(int[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++)
            if (scores[i] > scores[best]) best = i;
        return best;
    }
}
