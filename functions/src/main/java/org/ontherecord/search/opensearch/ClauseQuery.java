package org.ontherecord.search.opensearch;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ontherecord.search.Clause;
import org.ontherecord.search.Sources;
import org.ontherecord.search.Words;

/** The articles that meet a clause. */
final class ClauseQuery {
    private ClauseQuery() {}

    /** Articles that meet all clauses: those that say what is looked for count for the score, filters don't. */
    static Map<String, ?> all(List<Clause> clauses) {
        return Map.of("bool", Map.of("must", of(clauses.stream().filter(ClauseQuery::scores)), //
                "filter", of(clauses.stream().filter(clause -> !scores(clause) && !(clause instanceof Clause.Not))),
                "must_not", of(clauses.stream()
                        .flatMap(clause -> clause instanceof Clause.Not not
                                ? Stream.of(not.clause())
                                : Stream.empty()))));
    }

    private static List<Map<String, ?>> of(Stream<Clause> clauses) {
        return clauses.<Map<String, ?>>map(ClauseQuery::of).toList();
    }

    private static boolean scores(Clause clause) {
        return switch (clause) {
            case Clause.All _,Clause.Any _,Clause.Words _, Clause.Phrase _ -> true;
            case Clause.Not _,Clause.ByActor _,Clause.BySource _, Clause.Dated _ -> false;
        };
    }

    private static Map<String, ?> of(Clause clause) {
        return switch (clause) {
            case Clause.All all -> all(all.clauses());
            case Clause.Any any -> Query.any(of(any.clauses().stream()), 1);
            case Clause.Not not -> all(List.of(not));
            case Clause.Words words -> words(words);
            case Clause.Phrase phrase -> phrase(phrase);
            case Clause.ByActor by -> Query.constant(Query.term("actorIds", by.actorId()));
            case Clause.BySource by -> Query.constant(Query.term("sources", Sources.key(by.name())));
            case Clause.Dated dated -> Query.range("sortAt", bounds(dated));
        };
    }

    private static Map<String, ?> words(Clause.Words words) {
        Set<String> stems = Words.of(words.text());
        return switch (words.field()) {
            case ANY -> titled(words("text", stems, enough(stems)), words("title", stems, 1));
            case TITLE -> words("title", stems, enough(stems));
            case SPEAKER -> words("speakers", stems, enough(stems));
        };
    }

    private static int enough(Set<String> stems) {
        return Math.min(stems.size(), 3) + Math.max(0, stems.size() - 3) / 2;
    }

    private static Map<String, ?> words(String field, Set<String> stems, int least) {
        return Query.any(stems.stream().<Map<String, ?>>map(stem -> Query.term(field, stem)).toList(), least);
    }

    private static Map<String, ?> phrase(Clause.Phrase phrase) {
        return switch (phrase.field()) {
            case ANY -> titled(phrase("text", phrase.text()), phrase("title", phrase.text()));
            case TITLE -> phrase("title", phrase.text());
            case SPEAKER -> phrase("speakers", phrase.text());
        };
    }

    private static Map<String, ?> phrase(String field, String text) {
        return Map.of("match_phrase", Map.of(field, text));
    }

    /** What is in the text, and better when it is in the title, whose words are in the text too. */
    private static Map<String, ?> titled(Map<String, ?> text, Map<String, ?> title) {
        return Map.of("bool", Map.of("must", text, "should", title));
    }

    private static Map<String, Long> bounds(Clause.Dated dated) {
        Map<String, Long> bounds = new TreeMap<>();
        dated.from().ifPresent(from -> bounds.put("gte", from.toEpochMilli()));
        dated.to().ifPresent(to -> bounds.put("lte", to.toEpochMilli()));
        return bounds;
    }
}
