package org.ontherecord.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ontherecord.http.Refusal;
import org.ontherecord.search.Clause.Field;
import org.ontherecord.search.QueryToken.Named;
import org.ontherecord.search.QueryToken.Operator;
import org.ontherecord.search.QueryToken.Quoted;
import org.ontherecord.search.QueryToken.Sign;
import org.ontherecord.search.QueryToken.Word;

/**
 * Reads a query into clauses, by recursive descent:
 *
 * <pre>
 * sequence = { ["AND"] either }
 * either   = negated { "OR" negated }
 * negated  = ["NOT" | "-"] primary
 * primary  = word | quoted | field ":" (word | quoted) | "(" sequence ")"
 * </pre>
 *
 * The plain words of a sequence are one clause together. An operator without anything to work on is nothing.
 */
final class QueryGrammar {
    private static final int MOST_CLAUSES = 50, DEEPEST = 5;
    private final String query;
    private final List<QueryToken> tokens;
    private final FieldClauses fields;
    private int next;
    private int clauses;

    QueryGrammar(String query, FieldClauses fields) {
        this.query = query;
        this.tokens = QueryScanner.scan(query);
        this.fields = fields;
    }

    /**
     * All clauses of the query; none when it holds nothing that is searched for.
     *
     * @throws Refusal when it can't be understood, or asks for too much
     */
    List<Clause> clauses() {
        List<Clause> all = sequence(0);
        if (next < tokens.size()) throw refusal(tokens.get(next), "a closing bracket that nothing opens");
        return all;
    }

    private List<Clause> sequence(int depth) {
        List<Clause> all = new ArrayList<>();
        List<String> words = new ArrayList<>();
        while (next < tokens.size() && !isNext(Sign.CLOSE)) {
            if (isPlain()) words.add(((Word) tokens.get(next++)).text());
            else
                required(depth).ifPresent(all::add);
        }
        plain(words).ifPresent(clause -> all.addFirst(clause));
        return all;
    }

    /** Whether a word comes that no operator stands next to. */
    private boolean isPlain() {
        boolean asked = next > 0 && tokens.get(next - 1) instanceof Operator(Sign sign, int _) && sign == Sign.AND;
        boolean joined = next + 1 < tokens.size() && tokens.get(next + 1) instanceof Operator(Sign sign, int _)
                && (sign == Sign.AND || sign == Sign.OR);
        return tokens.get(next) instanceof Word && !asked && !joined;
    }

    private Optional<Clause> required(int depth) {
        if (accept(Sign.AND)) return Optional.empty();
        List<Clause> either = new ArrayList<>();
        do
            negated(depth).ifPresent(either::add);
        while (accept(Sign.OR));
        return joined(either, Clause.Any::new);
    }

    private Optional<Clause> negated(int depth) {
        return accept(Sign.NOT) ? primary(depth).map(Clause.Not::new) : primary(depth);
    }

    private Optional<Clause> primary(int depth) {
        if (next == tokens.size()) return Optional.empty();
        return switch (tokens.get(next)) {
            case Operator(Sign sign, int _) when sign == Sign.OPEN -> group(depth);
            case Operator _ -> Optional.empty();
            case Word _ -> plain(List.of(((Word) tokens.get(next++)).text()));
            case Quoted(String text, int _) -> counted(fields.phrase(tokens.get(next++), Field.ANY, text));
            case Named named -> field(named);
        };
    }

    private Optional<Clause> group(int depth) {
        QueryToken open = tokens.get(next++);
        if (depth == DEEPEST) throw refusal(open, "more than " + DEEPEST + " brackets within each other");
        List<Clause> all = sequence(depth + 1);
        if (!accept(Sign.CLOSE)) throw refusal(open, "a bracket that nothing closes");
        return joined(all, Clause.All::new);
    }

    private Optional<Clause> field(Named named) {
        next++;
        QueryToken value = next < tokens.size() ? tokens.get(next++) : named;
        return counted(fields.clause(named, value));
    }

    /** Stop words and marks alone are nothing to search for. */
    private Optional<Clause> plain(List<String> words) {
        String text = String.join(" ", words);
        return Words.of(text).isEmpty()
                ? Optional.empty()
                : counted(new Clause.Words(Field.ANY, text));
    }

    private Optional<Clause> counted(Clause clause) {
        if (++clauses > MOST_CLAUSES) throw refusal(tokens.get(next - 1), "more than " + MOST_CLAUSES + " conditions");
        return Optional.of(clause);
    }

    private static Optional<Clause> joined(List<Clause> some, Function<List<Clause>, Clause> how) {
        return some.size() < 2 ? some.stream().findFirst() : Optional.of(how.apply(some));
    }

    private boolean isNext(Sign sign) {
        return next < tokens.size() && tokens.get(next) instanceof Operator(Sign found, int _) && found == sign;
    }

    private boolean accept(Sign sign) {
        boolean found = isNext(sign);
        if (found) next++;
        return found;
    }

    private Refusal refusal(QueryToken token, String what) {
        return QueryRefusal.at(query, token.at(), what);
    }
}
