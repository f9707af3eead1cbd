package org.ontherecord.reading.position;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ontherecord.reading.text.WordFile;

/**
 * How likely a position is right, from how often positions with the same traits were on labelled articles: the smoothed
 * odds of its frame, times how much better or worse than all its holder's and topic's sort fare. A frame seen a few times
 * is drawn towards its stance, and that towards all (m-estimates, as in Cestnik, "Estimating Probabilities", ECAI 1990).
 */
public final class Confidence {
    /** Uses that the wider class counts for against the narrower one's own. */
    private static final double WEIGHT = 4;
    /** The same for the sorts of holders and topics, which are few and see much use. */
    private static final double SORT_WEIGHT = 10;
    private static final double EVEN = 0.5;
    private static final double LEAST = 0.02;
    private static final Confidence STANDARD = new Confidence(load());

    private final Map<String, Count> counts;

    /**
     * How often a trait was seen.
     *
     * @param hits positions with it that were right
     * @param uses all positions with it
     */
    public record Count(int hits, int uses) {
        public Count {
            if (hits < 0 || uses < hits) throw new IllegalArgumentException(hits + " of " + uses);
        }
    }

    /** With counts by trait and value, as {@link Traits#keys()} writes them. */
    public Confidence(Map<String, Count> counts) {
        this.counts = Map.copyOf(counts);
    }

    private static Map<String, Count> load() {
        return WordFile.rows(Confidence.class, "frames.tsv")
                .stream()
                .collect(Collectors.toUnmodifiableMap(row -> row.get(0) + "\t" + row.get(1), Confidence::count));
    }

    private static Count count(List<String> row) {
        return new Count(Integer.parseInt(row.get(2)), Integer.parseInt(row.get(3)));
    }

    static Confidence standard() {
        return STANDARD;
    }

    /** Between 0 and 1. */
    public double of(Traits traits) {
        List<String> keys = traits.keys();
        double all = share(keys.get(4), EVEN, WEIGHT);
        double stance = share(keys.get(1), all, WEIGHT);
        double odds = odds(share(keys.get(0), stance, WEIGHT));
        odds *= odds(share(keys.get(2), all, SORT_WEIGHT)) / odds(all);
        odds *= odds(share(keys.get(3), all, SORT_WEIGHT)) / odds(all);
        return odds / (1 + odds);
    }

    private double share(String key, double wider, double weight) {
        Count count = counts.getOrDefault(key, new Count(0, 0));
        return (count.hits() + weight * wider) / (count.uses() + weight);
    }

    private static double odds(double share) {
        double kept = Math.clamp(share, LEAST, 1 - LEAST);
        return kept / (1 - kept);
    }
}
