package org.ontherecord.search.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.Weight;
import org.ontherecord.search.ArticleHits;
import org.ontherecord.search.ArticleQuery;
import org.ontherecord.search.Strictness;

/**
 * Finds articles, and counts them. Every hit is counted: where an index knows how many there are, only those that may be
 * among the best are looked at; otherwise all are, once.
 */
final class ArticleSearch {
    private static final int FEW = 1, ALL = Integer.MAX_VALUE;
    private final IndexSearcher searcher;
    private final Facets facets;

    ArticleSearch(IndexSearcher searcher, Facets facets) {
        this.searcher = searcher;
        this.facets = facets;
    }

    ArticleHits answer(ArticleQuery asked) throws IOException {
        Query query = lookedUp(searcher.rewrite(new Clauses(Strictness.of(asked.sort())).all(asked.clauses())));
        OptionalInt known = known(query);
        BestHits best = new BestHits(searcher, query, asked, known.isPresent() ? FEW : ALL);
        if (asked.facets()) return known.isPresent() ? counted(query, best) : countedAtOnce(query, best);
        TopDocs hits = searcher.search(query, best.collecting());
        return new ArticleHits(best.places(hits), known.orElse((int) hits.totalHits.value()), Map.of());
    }

    /** A word is looked up in every segment; what is asked of it more than once is looked up here for all times. */
    private Query lookedUp(Query query) throws IOException {
        if (!(query instanceof TermQuery word)) return query;
        return new TermQuery(word.getTerm(), TermStates.build(searcher, word.getTerm(), true));
    }

    /** How many hits there are, where that is known without looking at them: those of one word, and nothing deleted. */
    private OptionalInt known(Query query) throws IOException {
        if (query instanceof BooleanQuery || query instanceof PhraseQuery) return OptionalInt.empty();
        Weight weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
        int sum = 0;
        for (LeafReaderContext segment : searcher.getLeafContexts()) {
            int count = weight.count(segment);
            if (count < 0) return OptionalInt.empty();
            sum += count;
        }
        return OptionalInt.of(sum);
    }

    private ArticleHits counted(Query query, BestHits best) throws IOException {
        return hits(best, searcher.search(query, best.collecting()), searcher.search(query, new FacetCounting(facets)));
    }

    private ArticleHits countedAtOnce(Query query, BestHits best) throws IOException {
        Object[] found = searcher.search(query,
                new MultiCollectorManager(best.collecting(), new FacetCounting(facets)));
        return hits(best, (TopDocs) found[0], (FacetCounts) found[1]);
    }

    private static ArticleHits hits(BestHits best, TopDocs found, FacetCounts counts) throws IOException {
        return new ArticleHits(best.places(found), counts.hits(), counts.most());
    }
}
