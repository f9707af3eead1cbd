package org.ontherecord.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;

/**
 * What has enough of several words: as {@link BooleanQuery} with a minimum, but where every hit is looked at, words are read
 * one after the other ({@link WordCounts}) and not document by document.
 */
final class EnoughWords extends Query {
    private final Map<Term, Integer> words;
    private final int enough;

    /**
     * Any of them.
     *
     * @param words  and how often each counts
     * @param enough how many of them a document must have, fewer than all
     */
    EnoughWords(Map<Term, Integer> words, int enough) {
        this.words = words;
        this.enough = enough;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder().setMinimumNumberShouldMatch(enough);
        List<Weight> each = new ArrayList<>();
        for (Map.Entry<Term, Integer> counted : words.entrySet()) {
            Query word = lookedUp(counted.getKey(), counted.getValue(), searcher, mode);
            any.add(word, Occur.SHOULD);
            each.add(word.createWeight(searcher, mode, boost));
        }
        Weight usual = any.build().createWeight(searcher, mode, boost);
        return mode.isExhaustive() ? new WordAtATime(usual, each) : usual;
    }

    /** A word is looked up in every segment: once for both ways. */
    private static Query lookedUp(Term word, int count, IndexSearcher searcher, ScoreMode mode) throws IOException {
        return new BoostQuery(new TermQuery(word, TermStates.build(searcher, word, mode.needsScores())), count);
    }

    private final class WordAtATime extends FilterWeight {
        private final List<Weight> each;

        WordAtATime(Weight usual, List<Weight> each) {
            super(EnoughWords.this, usual);
            this.each = each;
        }

        @Override
        public ScorerSupplier scorerSupplier(LeafReaderContext segment) throws IOException {
            ScorerSupplier usual = super.scorerSupplier(segment);
            if (usual == null) return null;
            return new ScorerSupplier() {
                @Override
                public Scorer get(long leadCost) throws IOException {
                    return usual.get(leadCost);
                }

                @Override
                public BulkScorer bulkScorer() throws IOException {
                    return new WordCounts(scorers(segment), enough);
                }

                @Override
                public long cost() {
                    return usual.cost();
                }
            };
        }

        private List<Scorer> scorers(LeafReaderContext segment) throws IOException {
            List<Scorer> scorers = new ArrayList<>();
            for (Weight word : each) {
                Scorer scorer = word.scorer(segment);
                if (scorer != null) scorers.add(scorer);
            }
            return scorers;
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.consumeTerms(this, words.keySet().toArray(Term[]::new));
    }

    @Override
    public String toString(String field) {
        return words + "~" + enough;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EnoughWords query && words.equals(query.words) && enough == query.enough;
    }

    @Override
    public int hashCode() {
        return 31 * words.hashCode() + enough;
    }
}
