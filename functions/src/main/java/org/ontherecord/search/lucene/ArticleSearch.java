package org.ontherecord.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.ontherecord.search.ArticleHits;
import org.ontherecord.search.ArticleQuery;
import org.ontherecord.search.Place;
import org.ontherecord.search.Strictness;

/** Finds articles, sorts and counts them. */
final class ArticleSearch {
    private static final SortField BY_ID = new SortField(Fields.ID, SortField.Type.STRING_VAL);
    private static final Sort RELEVANCE = new Sort(SortField.FIELD_SCORE, BY_ID);
    private static final Sort NEWEST = new Sort(new SortField(Fields.AT, SortField.Type.LONG, true), BY_ID);
    private static final Sort OLDEST = new Sort(new SortField(Fields.AT, SortField.Type.LONG), BY_ID);
    private final IndexSearcher searcher;

    ArticleSearch(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    ArticleHits answer(ArticleQuery asked) throws IOException {
        Query query = new Clauses(Strictness.of(asked.sort())).all(asked.clauses());
        List<Place> hits = best(query, asked);
        if (!asked.facets()) return new ArticleHits(hits, searcher.count(query), Map.of());
        FacetCounts counts = searcher.search(query, new FacetCounting());
        return new ArticleHits(hits, counts.hits(), counts.most());
    }

    private List<Place> best(Query query, ArticleQuery asked) throws IOException {
        boolean scored = asked.sort() == ArticleQuery.Sort.RELEVANCE;
        FieldDoc after = asked.after().map(place -> after(place, scored)).orElse(null);
        Sort sort = switch (asked.sort()) {
            case RELEVANCE -> RELEVANCE;
            case NEWEST -> NEWEST;
            case OLDEST -> OLDEST;
        };
        List<Place> places = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(query,
                new TopFieldCollectorManager(sort, asked.limit(), after, 1)).scoreDocs)
            places.add(place((FieldDoc) hit));
        return places;
    }

    private static Place place(FieldDoc hit) {
        return new Place(((Number) hit.fields[0]).doubleValue(), PackedId.read((BytesRef) hit.fields[1]));
    }

    private static FieldDoc after(Place place, boolean scored) {
        Object value = scored ? (Object) (float) place.value() : (Object) (long) place.value();
        return new FieldDoc(Integer.MAX_VALUE, Float.NaN, new Object[]{value, PackedId.of(place.article())});
    }
}
