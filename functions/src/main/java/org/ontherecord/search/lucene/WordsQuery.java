package org.ontherecord.search.lucene;

import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.ontherecord.search.Clause;
import org.ontherecord.search.Words;

/** Words in any order as a query: enough of them are asked for. */
final class WordsQuery {
    private WordsQuery() {}

    static Query of(Clause.Field field, String text) {
        Set<String> stems = Words.of(text);
        if (stems.isEmpty()) return MatchNoDocsQuery.INSTANCE;
        return switch (field) {
            case ANY -> Clauses.titled(enough(Fields.TEXT, stems), some(Fields.TITLE, stems).build());
            case TITLE -> enough(Fields.TITLE, stems);
            case SPEAKER -> enough(Fields.SPEAKER, stems);
        };
    }

    private static Query enough(String field, Set<String> stems) {
        return some(field, stems).setMinimumNumberShouldMatch(Ranking.enough(stems.size())).build();
    }

    private static BooleanQuery.Builder some(String field, Set<String> stems) {
        BooleanQuery.Builder some = new BooleanQuery.Builder();
        stems.forEach(stem -> some.add(new TermQuery(new Term(field, stem)), Occur.SHOULD));
        return some;
    }
}
