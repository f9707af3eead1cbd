package org.ontherecord.search.lucene;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;
import org.ontherecord.search.Clause;
import org.ontherecord.search.Sources;
import org.ontherecord.search.Words;

/** Clauses as queries over article documents. */
final class Clauses {
    /** Only articles have it, and every one of them. */
    static final Query EVERY_ARTICLE = new FieldExistsQuery(Fields.ID);

    private Clauses() {}

    /** What meets all of them; every article when there is none. */
    static Query all(List<Clause> clauses) {
        if (clauses.size() == 1 && !(clauses.getFirst() instanceof Clause.Not)) return query(clauses.getFirst());
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean found = false;
        for (Clause clause : clauses) {
            found |= !(clause instanceof Clause.Not);
            if (clause instanceof Clause.Not(Clause unwanted)) all.add(query(unwanted), Occur.MUST_NOT);
            else
                all.add(query(clause), isFilter(clause) ? Occur.FILTER : Occur.MUST);
        }
        if (!found) all.add(EVERY_ARTICLE, Occur.FILTER);
        return all.build();
    }

    private static Query query(Clause clause) {
        return switch (clause) {
            case Clause.All(List<Clause> clauses) -> all(clauses);
            case Clause.Any(List<Clause> clauses) -> any(clauses);
            case Clause.Not not -> all(List.of(not));
            case Clause.Words(Clause.Field field, String text) -> WordsQuery.of(field, text);
            case Clause.Phrase(Clause.Field field, String text) -> phrase(field, text);
            case Clause.ByActor(String id) -> filter(Fields.ACTOR, id);
            case Clause.BySource(String name) -> filter(Fields.SOURCE, Sources.key(name));
            case Clause.Dated(Optional<Instant> from, Optional<Instant> to) -> dated(from, to);
        };
    }

    private static boolean isFilter(Clause clause) {
        return clause instanceof Clause.ByActor || clause instanceof Clause.BySource || clause instanceof Clause.Dated;
    }

    private static Query any(List<Clause> clauses) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        clauses.forEach(clause -> any.add(query(clause), Occur.SHOULD));
        return any.build();
    }

    private static Query filter(String field, String term) {
        return new ConstantScoreQuery(new TermQuery(new Term(field, term)));
    }

    private static Query dated(Optional<Instant> from, Optional<Instant> to) {
        return new ConstantScoreQuery(NumericDocValuesField.newSlowRangeQuery(Fields.AT,
                from.map(Instant::toEpochMilli).orElse(Long.MIN_VALUE),
                to.map(Instant::toEpochMilli).orElse(Long.MAX_VALUE)));
    }

    private static Query phrase(Clause.Field field, String text) {
        return switch (field) {
            case ANY -> titled(phrase(Fields.TEXT, text), phrase(Fields.TITLE, text));
            case TITLE -> phrase(Fields.TITLE, text);
            case SPEAKER -> phrase(Fields.SPEAKER, text);
        };
    }

    /** What is in the text, and better when it is in the title, whose words are in the text too. */
    static Query titled(Query text, Query title) {
        return new BooleanQuery.Builder().add(text, Occur.MUST)
                .add(new BoostQuery(title, Ranking.TITLE), Occur.SHOULD)
                .build();
    }

    private static Query phrase(String field, String text) {
        return Optional.ofNullable(new QueryBuilder(Words.analyzer()).createPhraseQuery(field, text))
                .orElse(MatchNoDocsQuery.INSTANCE);
    }
}
