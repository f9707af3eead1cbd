package org.ontherecord.search;

import java.util.List;
import java.util.Map;

/**
 * Articles found.
 *
 * @param hits   in the order asked for
 * @param total  how many there are in all
 * @param facets the most frequent values of each facet among all hits, most frequent first; none unless asked for
 */
public record ArticleHits(List<Place> hits, long total, Map<Facet, List<Count>> facets) {
    public ArticleHits {
        hits = List.copyOf(hits);
        facets = Map.copyOf(facets);
    }

    /** What hits are counted by. */
    public enum Facet {
        SOURCE, ACTOR, MONTH
    }

    /**
     * How many hits have a value.
     *
     * @param value name of the source as stated, id and name of the actor with a tab between, or month as {@code 2026-01}
     */
    public record Count(String value, long articles) {}
}
