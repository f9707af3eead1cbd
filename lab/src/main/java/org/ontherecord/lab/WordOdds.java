package org.ontherecord.lab;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** How much likelier words are in one sort of texts than in the other. */
final class WordOdds {
    private static final int LEAST_TEXTS = 15;
    /** A word that most texts have tells nothing. */
    private static final double MOST = 0.5;
    /** Standard errors that its log odds must be away from 0. */
    private static final double SURE = 3.5;

    private final Map<String, Integer> inside = new HashMap<>();
    private final Map<String, Integer> outside = new HashMap<>();
    private int insiders;
    private int outsiders;

    void add(Set<String> words, boolean within) {
        words.forEach(word -> (within ? inside : outside).merge(word, 1, Integer::sum));
        if (within) insiders++;
        else
            outsiders++;
    }

    /** The words that surely tell, with their log odds. */
    Map<String, Double> telling() {
        Set<String> words = new HashSet<>(inside.keySet());
        words.addAll(outside.keySet());
        Map<String, Double> telling = new HashMap<>();
        for (String word : words) {
            int in = inside.getOrDefault(word, 0);
            int out = outside.getOrDefault(word, 0);
            if (in + out < LEAST_TEXTS || in + out > MOST * (insiders + outsiders)) continue;
            double logOdds = logOdds(in, insiders) - logOdds(out, outsiders);
            double error = Math.sqrt(1 / (in + 0.5) + 1 / (out + 0.5));
            if (Math.abs(logOdds) > SURE * error) telling.put(word, logOdds);
        }
        return telling;
    }

    private static double logOdds(int having, int all) {
        return Math.log((having + 0.5) / (all - having + 0.5));
    }
}
