package org.ontherecord.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ontherecord.search.QueryToken.Named;
import org.ontherecord.search.QueryToken.Operator;
import org.ontherecord.search.QueryToken.Quoted;
import org.ontherecord.search.QueryToken.Sign;
import org.ontherecord.search.QueryToken.Word;

/** Cuts a query into its pieces. */
final class QueryScanner {
    private static final String QUOTATION_MARKS = "\"“”„";
    private final String query;
    private final List<QueryToken> tokens = new ArrayList<>();
    private int at;

    private QueryScanner(String query) {
        this.query = query;
    }

    static List<QueryToken> scan(String query) {
        QueryScanner scanner = new QueryScanner(query);
        while (scanner.at < query.length())
            scanner.next();
        return scanner.tokens;
    }

    private void next() {
        char c = query.charAt(at);
        if (isSpace(c)) at++;
        else if (isQuotationMark(c)) quoted();
        else if (c == '(') sign(Sign.OPEN);
        else if (c == ')') sign(Sign.CLOSE);
        else if (c == '-' && begins() && at + 1 < query.length() && !isSpace(query.charAt(at + 1))) sign(Sign.NOT);
        else
            word();
    }

    private void sign(Sign sign) {
        tokens.add(new Operator(sign, at++));
    }

    /** Whether a word may begin here. */
    private boolean begins() {
        return at == 0 || isSpace(query.charAt(at - 1)) || query.charAt(at - 1) == '(';
    }

    private void quoted() {
        int open = at++;
        while (at < query.length() && !isQuotationMark(query.charAt(at)))
            at++;
        if (at == query.length()) throw QueryRefusal.at(query, open, "a quotation mark that nothing closes");
        tokens.add(new Quoted(query.substring(open + 1, at++), open));
    }

    private void word() {
        int from = at;
        while (at < query.length() && !ends(query.charAt(at))) {
            if (query.charAt(at++) != ':') continue;
            Optional<QueryField> field = QueryField.named(query.substring(from, at - 1));
            if (field.isEmpty()) continue;
            tokens.add(new Named(field.get(), from));
            return;
        }
        tokens.add(word(query.substring(from, at), from));
    }

    private static QueryToken word(String text, int from) {
        return switch (text) {
            case "AND" -> new Operator(Sign.AND, from);
            case "OR" -> new Operator(Sign.OR, from);
            case "NOT" -> new Operator(Sign.NOT, from);
            default -> new Word(text, from);
        };
    }

    private static boolean ends(char c) {
        return isSpace(c) || isQuotationMark(c) || c == '(' || c == ')';
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isQuotationMark(char c) {
        return QUOTATION_MARKS.indexOf(c) >= 0;
    }
}
