package org.ontherecord.search.lucene;

import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.ontherecord.search.ArticleHits.Count;
import org.ontherecord.search.ArticleHits.Facet;

/** How many hits there are, and how many of each source, actor and month. */
final class FacetCounts extends SimpleCollector {
    /** Values of a facet that are told. */
    private static final int MOST = 10;
    private static final int MONTH = "2026-01".length();
    private final Map<String, Long> sources = new HashMap<>();
    private final Map<String, Long> actors = new HashMap<>();
    private final Map<String, Long> months = new HashMap<>();
    private SortedDocValues source;
    private SortedSetDocValues actor;
    private NumericDocValues time;
    private long hits;

    @Override
    protected void doSetNextReader(LeafReaderContext segment) throws IOException {
        source = DocValues.getSorted(segment.reader(), Fields.SOURCE);
        actor = DocValues.getSortedSet(segment.reader(), Fields.ACTOR);
        time = DocValues.getNumeric(segment.reader(), Fields.AT);
    }

    @Override
    public void collect(int document) throws IOException {
        hits++;
        if (source.advanceExact(document))
            count(sources, source.lookupOrd(source.ordValue()).utf8ToString().replaceFirst("\n.*", ""));
        if (actor.advanceExact(document)) for (int i = 0; i < actor.docValueCount(); i++)
            count(actors, actor.lookupOrd(actor.nextOrd()).utf8ToString());
        if (time.advanceExact(document))
            count(months, Instant.ofEpochMilli(time.longValue()).toString().substring(0, MONTH));
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    long hits() {
        return hits;
    }

    /** The most frequent values of each, equal ones in the order of the alphabet. */
    Map<Facet, List<Count>> most() {
        return Map.of(Facet.SOURCE, most(sources), Facet.ACTOR, most(actors), Facet.MONTH, most(months));
    }

    private static void count(Map<String, Long> counts, String value) {
        counts.merge(value, 1L, Long::sum);
    }

    private static List<Count> most(Map<String, Long> counts) {
        return counts.entrySet()
                .stream()
                .map(entry -> new Count(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(Count::articles).reversed().thenComparing(Count::value))
                .limit(MOST)
                .toList();
    }
}
