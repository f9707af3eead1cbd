package org.ontherecord.search.lucene;

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
        Map<String, Integer> stems = Words.counts(text);
        if (stems.isEmpty()) return MatchNoDocsQuery.INSTANCE;
        if (stems.size() == 1) return new TermQuery(new Term(field, stems.keySet().iterator().next()));
        BooleanQuery.Builder words = new BooleanQuery.Builder()
                .setMinimumNumberShouldMatch(strictness.enough(stems.size()));
        stems.forEach((stem, count) -> words.add(word(new Term(field, stem), count), Occur.SHOULD));
        return words.build();
    }

    private static Query word(Term term, int count) {
        Query word = new TermQuery(term);
        return count == 1 ? word : new BoostQuery(word, count);
    }
}
