package org.ontherecord.search.lucene;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.ontherecord.search.Strictness;
import org.ontherecord.search.Words;

/** Words in any order as a query. */
final class WordsQuery {
    private WordsQuery() {}

    /** What has enough of a text's words; one that is said twice counts twice. */
    static Query of(String field, String text, Strictness strictness) {
        Map<Term, Integer> words = new LinkedHashMap<>();
        Words.counts(text).forEach((stem, count) -> words.put(new Term(field, stem), count));
        if (words.isEmpty()) return MatchNoDocsQuery.INSTANCE;
        if (words.size() == 1) return new TermQuery(words.keySet().iterator().next());
        int enough = strictness.enough(words.size());
        return enough == words.size() ? all(words) : new EnoughWords(words, enough);
    }

    private static Query all(Map<Term, Integer> words) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words.forEach((word, count) -> all.add(new BoostQuery(new TermQuery(word), count), Occur.MUST));
        return all.build();
    }
}
