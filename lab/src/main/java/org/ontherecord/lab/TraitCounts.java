package org.ontherecord.lab;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ontherecord.lab.GoldArticle.Found;
import org.ontherecord.reading.position.Confidence;
import org.ontherecord.reading.position.Confidence.Count;

/** How often positions with each trait were right. */
final class TraitCounts {
    private final Map<String, Count> counts = new TreeMap<>();

    static TraitCounts of(List<Found> found) {
        TraitCounts counts = new TraitCounts();
        found.forEach(counts::add);
        return counts;
    }

    private void add(Found found) {
        Count one = new Count(found.right() ? 1 : 0, 1);
        found.traits()
                .keys()
                .forEach(key -> counts.merge(key, one,
                        (a, b) -> new Count(a.hits() + b.hits(), a.uses() + b.uses())));
    }

    Confidence confidence() {
        return new Confidence(counts);
    }

    /** The lines of the resource file, in order of trait and value. */
    List<String> lines() {
        return counts.entrySet()
                .stream()
                .map(entry -> entry.getKey() + "\t" + entry.getValue().hits() + "\t" + entry.getValue().uses())
                .toList();
    }
}
