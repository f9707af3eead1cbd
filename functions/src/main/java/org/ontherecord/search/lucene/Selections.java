package org.ontherecord.search.lucene;

import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.ontherecord.reading.position.Stance;
import org.ontherecord.search.PositionSelection;
import org.ontherecord.search.PositionSelection.TargetTerm;
import org.ontherecord.search.Sources;

/** Selections as queries over position documents: every condition but the dates, which stand with the article. */
final class Selections {
    private static final Query EVERY_POSITION = new FieldExistsQuery(Fields.IDENTITY);

    private Selections() {}

    static Query query(PositionSelection selection) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        selection.actor().ifPresent(id -> all.add(term(Fields.FILED, id), Occur.FILTER));
        selection.kind().ifPresent(kind -> all.add(term(Fields.KIND, kind.label()), Occur.FILTER));
        selection.speaker().ifPresent(id -> all.add(term(Fields.VOICE, id), Occur.FILTER));
        selection.source().ifPresent(name -> all.add(term(Fields.PRINTED, Sources.key(name)), Occur.FILTER));
        selection.named().forEach(beginning -> all.add(named(beginning), Occur.FILTER));
        if (!selection.stances().isEmpty()) all.add(any(selection.stances(), Selections::stance), Occur.FILTER);
        for (Set<TargetTerm> one : selection.topic())
            all.add(any(one, Selections::target), Occur.FILTER);
        BooleanQuery query = all.build();
        return query.clauses().isEmpty() ? EVERY_POSITION : query;
    }

    private static Query named(String beginning) {
        return new PrefixQuery(new Term(Fields.NAME, beginning));
    }

    private static Query stance(Stance stance) {
        return term(Fields.STANCE, stance.label());
    }

    private static Query target(TargetTerm asked) {
        return switch (asked) {
            case TargetTerm.Stem(String stem) -> term(Fields.STEM, stem);
            case TargetTerm.Begun(String prefix) -> new PrefixQuery(new Term(Fields.STEM, prefix));
            case TargetTerm.Names(String id) -> term(Fields.NAMED, id);
            case TargetTerm.RecognitionOf(String id) -> term(Fields.RECOGNITION, id);
        };
    }

    private static <T> Query any(Collection<T> values, Function<T, Query> query) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        values.forEach(value -> any.add(query.apply(value), Occur.SHOULD));
        return any.build();
    }

    private static Query term(String field, String value) {
        return new TermQuery(new Term(field, value));
    }
}
