package org.ontherecord.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.ontherecord.search.ArticleHits;
import org.ontherecord.search.ArticleQuery;
import org.ontherecord.search.Place;
import org.ontherecord.search.Strictness;

/**
 * Finds articles, sorts and counts them. Every hit is counted: where an index knows how many there are, only those that may be
 * among the best are looked at; otherwise all are, once.
 */
final class ArticleSearch {
    private static final SortField BY_ID = new SortField(Fields.ID, SortField.Type.STRING_VAL);
    private static final Sort RELEVANCE = new Sort(SortField.FIELD_SCORE, BY_ID);
    private static final Sort NEWEST = new Sort(new SortField(Fields.AT, SortField.Type.LONG, true), BY_ID);
    private static final Sort OLDEST = new Sort(new SortField(Fields.AT, SortField.Type.LONG), BY_ID);
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
        TopFieldCollectorManager best = best(asked, known.isPresent() ? FEW : ALL);
        if (asked.facets()) return known.isPresent() ? counted(query, best) : countedAtOnce(query, best);
        TopFieldDocs hits = searcher.search(query, best);
        return new ArticleHits(places(hits), known.orElse((int) hits.totalHits.value()), Map.of());
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

    private ArticleHits counted(Query query, TopFieldCollectorManager best) throws IOException {
        return hits(searcher.search(query, best), searcher.search(query, new FacetCounting(facets)));
    }

    private ArticleHits countedAtOnce(Query query, TopFieldCollectorManager best) throws IOException {
        Object[] found = searcher.search(query, new MultiCollectorManager(best, new FacetCounting(facets)));
        return hits((TopFieldDocs) found[0], (FacetCounts) found[1]);
    }

    private static ArticleHits hits(TopFieldDocs best, FacetCounts counts) {
        return new ArticleHits(places(best), counts.hits(), counts.most());
    }

    private static TopFieldCollectorManager best(ArticleQuery asked, int counted) {
        return switch (asked.sort()) {
            case RELEVANCE -> best(asked, RELEVANCE, counted);
            case NEWEST -> best(asked, NEWEST, counted);
            case OLDEST -> best(asked, OLDEST, counted);
        };
    }

    private static TopFieldCollectorManager best(ArticleQuery asked, Sort sort, int counted) {
        FieldDoc after = asked.after().map(place -> after(place, sort)).orElse(null);
        return new TopFieldCollectorManager(sort, asked.limit(), after, counted);
    }

    private static FieldDoc after(Place place, Sort sort) {
        Object value = sort.needsScores() ? (Object) (float) place.value() : (Object) (long) place.value();
        return new FieldDoc(Integer.MAX_VALUE, Float.NaN, new Object[]{value, PackedId.of(place.article())});
    }

    private static List<Place> places(TopFieldDocs hits) {
        List<Place> places = new ArrayList<>();
        for (ScoreDoc hit : hits.scoreDocs)
            places.add(place((FieldDoc) hit));
        return places;
    }

    private static Place place(FieldDoc hit) {
        return new Place(((Number) hit.fields[0]).doubleValue(), PackedId.read((BytesRef) hit.fields[1]));
    }
}
