package org.ontherecord.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.ontherecord.article.ArticleId;
import org.ontherecord.search.Words;

/** Finds articles that are like a given one: by the words that it uses often and others seldom. */
final class Likeness {
    /** Words that are looked for, the most telling ones. */
    private static final int WORDS = 25;
    private final IndexSearcher searcher;

    Likeness(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    List<ArticleId> to(ArticleId article, String title, String text, int limit) throws IOException {
        BooleanQuery.Builder like = new BooleanQuery.Builder();
        for (Telling word : telling(title + "\n\n" + text))
            like.add(new BoostQuery(new TermQuery(word.term), word.weight), Occur.SHOULD);
        like.add(new TermQuery(new Term(Fields.BLOCK, PackedId.of(article))), Occur.MUST_NOT);
        List<ArticleId> found = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(like.build(), limit).scoreDocs)
            found.add(ArticleIds.of(hit.doc, searcher.getLeafContexts()));
        return found;
    }

    private record Telling(Term term, float weight) {}

    private List<Telling> telling(String text) throws IOException {
        List<Telling> words = new ArrayList<>();
        for (Map.Entry<String, Integer> word : Words.counts(text).entrySet()) {
            Term term = new Term(Fields.TEXT, word.getKey());
            int articles = searcher.getIndexReader().docFreq(term);
            if (articles > 0) words.add(new Telling(term, weight(word.getValue(), articles)));
        }
        return words.stream()
                .sorted(Comparator.comparingDouble(Telling::weight)
                        .reversed()
                        .thenComparing(Telling::term))
                .limit(WORDS)
                .toList();
    }

    private float weight(int uses, int articles) {
        return (float) ((1 + Math.log(uses)) * Math.log(1 + searcher.getIndexReader().maxDoc() / (double) articles));
    }
}
