package org.ontherecord.reading.summary;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ontherecord.reading.text.Sentence;
import org.ontherecord.reading.text.Token;
import org.ontherecord.reading.text.WordFile;

/** Tells whether a sentence can't be understood without the one before it: "But he disagreed.", "“No,” she said." */
public final class PointingBack {
    private static final List<List<String>> ROWS = WordFile.rows(PointingBack.class, "pointers.tsv");
    private static final Set<String> OPENS = of("opens");
    private static final Set<String> SPEAKS = of("speaks");
    private static final Set<String> TIME = of("time");
    private static final String QUOTES = "\"“”«»„‘’'";

    private PointingBack() {}

    private static Set<String> of(String where) {
        return ROWS.stream()
                .filter(row -> row.get(0).equals(where))
                .map(row -> row.get(1))
                .collect(Collectors.toUnmodifiableSet());
    }

    public static boolean holds(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        int first = isQuote(tokens.getFirst()) ? 1 : 0;
        return (OPENS.contains(word(tokens, first)) && !TIME.contains(word(tokens, first + 1)))
                || (first == 1 && hasPronounForSpeaker(tokens));
    }

    private static boolean hasPronounForSpeaker(List<Token> tokens) {
        for (int i = 2; i < tokens.size(); i++)
            if (isQuote(tokens.get(i - 1)) && SPEAKS.contains(tokens.get(i).lower())) return true;
        return false;
    }

    private static String word(List<Token> tokens, int at) {
        return at < tokens.size() ? tokens.get(at).lower() : "";
    }

    private static boolean isQuote(Token token) {
        return QUOTES.indexOf(token.form().charAt(0)) >= 0;
    }
}
