package org.ontherecord.search.opensearch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ontherecord.search.Clause;
import org.ontherecord.search.Sources;
import org.ontherecord.search.Strictness;
import org.ontherecord.search.Words;

/**
 * The articles that meet clauses.
 *
 * @param strictness how many words of a list must be met
 */
record ClauseQuery(Strictness strictness) {
    /** What meets all of them: those that say what is looked for count for the score, filters beside them don't. */
    Map<String, ?> all(List<Clause> clauses) {
        if (clauses.size() == 1 && !(clauses.getFirst() instanceof Clause.Not)) return of(clauses.getFirst());
        return Map.of("bool", Map.of("must", of(clauses.stream().filter(ClauseQuery::scores)), //
                "filter", of(clauses.stream().filter(ClauseQuery::filters)), //
                "must_not", of(clauses.stream().flatMap(ClauseQuery::unwanted))));
    }

    private List<Map<String, ?>> of(Stream<Clause> clauses) {
        return clauses.<Map<String, ?>>map(this::of).toList();
    }

    private Map<String, ?> of(Clause clause) {
        return switch (clause) {
            case Clause.All(List<Clause> clauses) -> all(clauses);
            case Clause.Any(List<Clause> clauses) -> Query.any(of(clauses.stream()), 1);
            case Clause.Not not -> all(List.of(not));
            case Clause.Words(Clause.Field field, String text) -> words(name(field), text);
            case Clause.Phrase(Clause.Field field, String text) -> Map.of("match_phrase", Map.of(name(field), text));
            case Clause.ByActor(String id) -> Query.constant(Query.term("actorIds", id));
            case Clause.BySource(String name) -> Query.constant(Query.term("sources", Sources.key(name)));
            case Clause.Dated dated -> Query.range("sortAt", bounds(dated));
        };
    }

    /** One that is said twice counts twice. */
    private Map<String, ?> words(String field, String text) {
        Map<String, Integer> stems = Words.counts(text);
        return Query.any(stems.entrySet()
                .stream()
                .<Map<String, ?>>map(stem -> Query.term(field, stem.getKey(), stem.getValue()))
                .toList(), strictness.enough(stems.size()));
    }

    private static boolean scores(Clause clause) {
        return !filters(clause) && !(clause instanceof Clause.Not);
    }

    private static boolean filters(Clause clause) {
        return clause instanceof Clause.ByActor || clause instanceof Clause.BySource || clause instanceof Clause.Dated;
    }

    private static Stream<Clause> unwanted(Clause clause) {
        return clause instanceof Clause.Not(Clause unwanted) ? Stream.of(unwanted) : Stream.empty();
    }

    private static String name(Clause.Field field) {
        return switch (field) {
            case ANY -> "text";
            case TITLE -> "title";
            case SPEAKER -> "speakers";
        };
    }

    private static Map<String, Long> bounds(Clause.Dated dated) {
        Map<String, Long> bounds = new HashMap<>();
        dated.from().ifPresent(from -> bounds.put("gte", from.toEpochMilli()));
        dated.to().ifPresent(to -> bounds.put("lte", to.toEpochMilli()));
        return bounds;
    }
}
