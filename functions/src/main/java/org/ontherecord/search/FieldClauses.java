package org.ontherecord.search;

import java.util.Optional;
import org.ontherecord.http.Refusal;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.reading.entity.ActorCatalog;
import org.ontherecord.search.Clause.Field;
import org.ontherecord.search.QueryToken.Named;
import org.ontherecord.search.QueryToken.Quoted;
import org.ontherecord.search.QueryToken.Word;

/**
 * Makes clauses of a query's fields.
 *
 * @param query   the whole, to tell where something is wrong
 */
record FieldClauses(String query) {
    Clause clause(Named field, QueryToken value) {
        return switch (value) {
            case Word(String text, int _) -> clause(field, value, text, false);
            case Quoted(String text, int _) -> clause(field, value, text.strip(), true);
            default -> throw refusal(value, field.field().label() + ": without a word or quoted phrase after it");
        };
    }

    private Clause clause(Named field, QueryToken at, String text, boolean quoted) {
        return switch (field.field()) {
            case TITLE -> quoted ? phrase(at, Field.TITLE, text) : words(at, Field.TITLE, text);
            case SPEAKER -> quoted ? phrase(at, Field.SPEAKER, text) : words(at, Field.SPEAKER, text);
            case SOURCE -> new Clause.BySource(name(at, text));
            case ACTOR -> new Clause.ByActor(actor(at, text));
            case FROM -> new Clause.Dated(Optional.of(period(at, text).first()), Optional.empty());
            case TO -> new Clause.Dated(Optional.empty(), Optional.of(period(at, text).last()));
            case DATE -> new Clause.Dated(Optional.of(period(at, text).first()),
                    Optional.of(period(at, text).last()));
        };
    }

    /**
     * Words next to each other.
     *
     * @throws Refusal when none of them is searched for
     */
    Clause phrase(QueryToken at, Field field, String text) {
        requireWords(at, text);
        return new Clause.Phrase(field, text);
    }

    private Clause words(QueryToken at, Field field, String text) {
        requireWords(at, text);
        return new Clause.Words(field, text);
    }

    private void requireWords(QueryToken at, String text) {
        if (Words.of(text).isEmpty()) throw refusal(at, "no word that can be searched for");
    }

    private String name(QueryToken at, String text) {
        if (text.isEmpty()) throw refusal(at, "no name");
        return text;
    }

    private String actor(QueryToken at, String text) {
        String id = ActorCatalog.standard().find(text).map(Actor::id).orElseGet(() -> Actor.idOf(text));
        return name(at, id);
    }

    private Period period(QueryToken at, String text) {
        return Period.parse(text).orElseThrow(() -> refusal(at, "no date: YYYY, YYYY-MM or YYYY-MM-DD"));
    }

    private Refusal refusal(QueryToken at, String what) {
        return QueryRefusal.at(query, at.at(), what);
    }
}
