package org.ontherecord.search.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.ontherecord.search.ArticleHits.Count;
import org.ontherecord.search.ArticleHits.Facet;

/** How many hits there are, and how many of each source, actor and month. */
final class FacetCounts extends SimpleCollector {
    /** Values of a facet that are told. */
    private static final int MOST = 10;
    private final ValueCounts sources;
    private final ValueCounts actors;
    private final ValueCounts months;
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
    public void collect(int document) {
        hits++;
        sources.count(document);
        actors.count(document);
        months.count(document);
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
