package org.ontherecord.search.lucene;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;
import org.ontherecord.search.Clause;
import org.ontherecord.search.Sources;
import org.ontherecord.search.Strictness;
import org.ontherecord.search.Words;

/**
 * Clauses as queries over article documents.
 *
 * @param strictness how many words of a list must be met
 */
record Clauses(Strictness strictness) {
    /** Only articles have it, and every one of them. */
    static final Query EVERY_ARTICLE = new FieldExistsQuery(Fields.ID);

    /** What meets all of them; every article when there is none. */
    Query all(List<Clause> clauses) {
        if (clauses.size() == 1 && !(clauses.getFirst() instanceof Clause.Not)) return query(clauses.getFirst());
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        clauses.forEach(clause -> add(all, clause));
        if (clauses.stream().allMatch(Clause.Not.class::isInstance)) all.add(EVERY_ARTICLE, Occur.FILTER);
        return all.build();
    }

    private void add(BooleanQuery.Builder all, Clause clause) {
        switch (clause) {
            case Clause.Not(Clause unwanted) -> all.add(query(unwanted), Occur.MUST_NOT);
            case Clause.ByActor _,Clause.BySource _, Clause.Dated _ -> all.add(query(clause), Occur.FILTER);
            default -> all.add(query(clause), Occur.MUST);
        }
    }

    private Query query(Clause clause) {
        return switch (clause) {
            case Clause.All(List<Clause> clauses) -> all(clauses);
            case Clause.Any(List<Clause> clauses) -> any(clauses);
            case Clause.Not not -> all(List.of(not));
            case Clause.Words(Clause.Field field, String text) -> WordsQuery.of(name(field), text, strictness);
            case Clause.Phrase(Clause.Field field, String text) -> phrase(name(field), text);
            case Clause.ByActor(String id) -> filter(Fields.ACTOR, id);
            case Clause.BySource(String name) -> filter(Fields.SOURCE, Sources.key(name));
            case Clause.Dated(Optional<Instant> from, Optional<Instant> to) -> dated(from, to);
        };
    }

    private Query any(List<Clause> clauses) {
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

    private static Query phrase(String field, String text) {
        return Optional.ofNullable(new QueryBuilder(Words.analyzer()).createPhraseQuery(field, text))
                .orElse(MatchNoDocsQuery.INSTANCE);
    }

    private static String name(Clause.Field field) {
        return switch (field) {
            case ANY -> Fields.TEXT;
            case TITLE -> Fields.TITLE;
            case SPEAKER -> Fields.SPEAKER;
        };
    }
}
