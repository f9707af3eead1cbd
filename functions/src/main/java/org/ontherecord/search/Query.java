package org.ontherecord.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ontherecord.http.Refusal;
import org.ontherecord.search.Clause.Field;

/**
 * What somebody typed to find articles: words, {@code "exact phrases"}, {@code OR}, {@code -} or {@code NOT}, brackets, and
 * the fields {@code title:}, {@code speaker:}, {@code source:}, {@code actor:}, {@code from:}, {@code to:}, {@code date:}.
 * Whatever else looks like syntax is a word like any other.
 *
 * @param clauses all of which an article must meet
 */
public record Query(List<Clause> clauses) {
    public Query {
        clauses = List.copyOf(clauses);
    }

    /**
     * Reads a query.
     *
     * @throws Refusal naming the parameter {@code q} and the character, when it can't be understood, asks for too much, or
     *                 holds nothing that can be searched for
     */
    public static Query parse(String text) {
        List<Clause> clauses = new QueryGrammar(text, new FieldClauses(text)).clauses();
        if (clauses.isEmpty()) throw Refusal.invalid("q", "holds no word that can be searched for");
        return new Query(clauses);
    }

    /** The stems that a text is to be looked through for, to show where it was found. */
    public Set<String> stems() {
        Set<String> stems = new HashSet<>();
        clauses.forEach(clause -> collect(clause, stems));
        return stems;
    }

    private static void collect(Clause clause, Set<String> stems) {
        switch (clause) {
            case Clause.All(List<Clause> clauses) -> clauses.forEach(one -> collect(one, stems));
            case Clause.Any(List<Clause> clauses) -> clauses.forEach(one -> collect(one, stems));
            case Clause.Words(Field field, String text) when field != Field.SPEAKER -> stems.addAll(Words.of(text));
            case Clause.Phrase(Field field, String text) when field != Field.SPEAKER -> stems.addAll(Words.of(text));
            default -> {
                return;
            }
        }
    }
}
