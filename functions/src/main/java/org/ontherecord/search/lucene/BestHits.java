package org.ontherecord.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.ontherecord.search.ArticleQuery;
import org.ontherecord.search.Clause;
import org.ontherecord.search.Place;
import org.ontherecord.search.Words;

/**
 * The hits that come first. Those that are equal come in the order of their ids.
 *
 * @param counted hits that are looked at before any are passed over
 */
record BestHits(IndexSearcher searcher, Query query, ArticleQuery asked, int counted) {
    private static final SortField BY_ID = new SortField(Fields.ID, SortField.Type.STRING_VAL);
    private static final Sort RELEVANCE = new Sort(SortField.FIELD_SCORE, BY_ID);
    private static final Sort NEWEST = new Sort(new SortField(Fields.AT, SortField.Type.LONG, true), BY_ID);
    private static final Sort OLDEST = new Sort(new SortField(Fields.AT, SortField.Type.LONG), BY_ID);
    private static final Comparator<Place> BEST_FIRST = Comparator.comparingDouble(Place::value)
            .reversed()
            .thenComparing(place -> place.article().value());

    /**
     * Collects them. By scores alone, which takes less of each hit, where these are likely to tell which they are: one hit more
     * than asked for shows whether they do.
     */
    CollectorManager<?, ? extends TopDocs> collecting() {
        return asked.sort() == ArticleQuery.Sort.RELEVANCE && asked.after().isEmpty()
                && asked.clauses().stream().anyMatch(BestHits::hasSeveralWords)
                        ? new TopScoreDocCollectorManager(asked.limit() + 1, counted)
                        : comparing();
    }

    /** Of one word, or a phrase, many articles have the same share. */
    private static boolean hasSeveralWords(Clause clause) {
        return clause instanceof Clause.Words words && Words.of(words.text()).size() > 1;
    }

    private TopFieldCollectorManager comparing() {
        Sort sort = switch (asked.sort()) {
            case RELEVANCE -> RELEVANCE;
            case NEWEST -> NEWEST;
            case OLDEST -> OLDEST;
        };
        FieldDoc after = asked.after().map(place -> after(place, sort)).orElse(null);
        return new TopFieldCollectorManager(sort, asked.limit(), after, counted);
    }

    private static FieldDoc after(Place place, Sort sort) {
        Object value = sort.needsScores() ? (Object) (float) place.value() : (Object) (long) place.value();
        return new FieldDoc(Integer.MAX_VALUE, Float.NaN, new Object[]{value, PackedId.of(place.article())});
    }

    /** Where those that were collected stand. */
    List<Place> places(TopDocs collected) throws IOException {
        if (collected instanceof TopFieldDocs) return compared(collected.scoreDocs);
        ScoreDoc[] hits = collected.scoreDocs;
        int last = asked.limit() - 1;
        boolean open = hits.length > asked.limit() && hits[last].score == hits[last + 1].score;
        return open
                ? compared(searcher.search(query, comparing()).scoreDocs)
                : scored(Arrays.copyOf(hits, Math.min(asked.limit(), hits.length)));
    }

    private static List<Place> compared(ScoreDoc[] hits) {
        List<Place> places = new ArrayList<>();
        for (ScoreDoc hit : hits)
            places.add(place((FieldDoc) hit));
        return places;
    }

    private static Place place(FieldDoc hit) {
        return new Place(((Number) hit.fields[0]).doubleValue(), PackedId.read((BytesRef) hit.fields[1]));
    }

    private List<Place> scored(ScoreDoc[] hits) throws IOException {
        List<Place> places = new ArrayList<>();
        for (ScoreDoc hit : hits)
            places.add(new Place(hit.score, ArticleIds.of(hit.doc, searcher.getLeafContexts())));
        places.sort(BEST_FIRST);
        return places;
    }
}
