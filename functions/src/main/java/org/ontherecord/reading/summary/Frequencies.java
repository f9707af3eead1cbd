package org.ontherecord.reading.summary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** In how many sentences of a text each of its words stands: what recurs is what the text is about (Luhn 1958). */
final class Frequencies {
    private final Map<String, Integer> counts = new HashMap<>();
    private final double highest;

    Frequencies(List<Content> contents) {
        contents.forEach(content -> content.words().forEach(word -> counts.merge(word, 1, Integer::sum)));
        highest = counts.values().stream().mapToInt(count -> count).max().orElse(1);
    }

    /** Mean share of the commonest word's count that a sentence's words have, 0 to 1. */
    double mean(Content content) {
        return content.words().stream().mapToInt(counts::get).average().orElse(0) / highest;
    }

    /** How central each sentence is, from 0 to 1, which the most central has. */
    static double[] centrality(List<Content> contents) {
        Frequencies frequencies = new Frequencies(contents);
        double[] sums = contents.stream().mapToDouble(frequencies::sum).toArray();
        double most = 0;
        for (double sum : sums)
            most = Math.max(most, sum);
        for (int i = 0; i < sums.length && most > 0; i++)
            sums[i] /= most;
        return sums;
    }

    /** Words that stand once count nothing; the root keeps long sentences from winning by length alone. */
    private double sum(Content content) {
        double sum = content.words().stream().mapToDouble(word -> Math.log(counts.get(word))).sum();
        return content.words().isEmpty() ? 0 : sum / Math.sqrt(content.words().size());
    }
}
