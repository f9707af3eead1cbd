package org.ontherecord.search.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdStream;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.ontherecord.search.ArticleHits.Count;
import org.ontherecord.search.ArticleHits.Facet;

/** How many hits there are, and how many of each source, actor and month. */
final class FacetCounts extends SimpleCollector {
    /** Values of a facet that are told. */
    private static final int MOST = 10;
    private static final int WAITING = 1024;
    private final ValueCounts sources;
    private final ValueCounts actors;
    private final ValueCounts months;
    /** Hits of a segment that are still to be counted: a facet at a time is counted sooner than a hit at a time. */
    private final int[] waiting = new int[WAITING];
    private int size;
    private long hits;

    FacetCounts(Facets facets) {
        sources = new ValueCounts(facets.sources());
        actors = new ValueCounts(facets.actors());
        months = new ValueCounts(facets.months());
    }

    @Override
    protected void doSetNextReader(LeafReaderContext segment) throws IOException {
        sources.enter(segment.reader());
        actors.enter(segment.reader());
        months.enter(segment.reader());
    }

    @Override
    public void collect(int document) throws IOException {
        if (size == WAITING) count();
        waiting[size++] = document;
    }

    @Override
    public void collect(DocIdStream documents) throws IOException {
        do {
            count();
            size = documents.intoArray(waiting);
        } while (size > 0);
    }

    @Override
    public void finish() throws IOException {
        count();
        sources.finish();
        actors.finish();
        months.finish();
    }

    private void count() throws IOException {
        hits += size;
        sources.count(waiting, size);
        actors.count(waiting, size);
        months.count(waiting, size);
        size = 0;
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    long hits() {
        return hits;
    }

    Map<Facet, List<Count>> most() {
        return Map.of(Facet.SOURCE, sources.most(MOST), Facet.ACTOR, actors.most(MOST), Facet.MONTH,
                months.most(MOST));
    }
}
