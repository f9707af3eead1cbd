package org.ontherecord.reading.entity;

import org.ontherecord.reading.text.LowerCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The spelling-tolerant form of a name: "the U.S." and "US", "Workers’ Party" and "Workers Party" are alike. */
final class NameKey {
    private static final Set<String> EMPTY_WORDS = Set.of("the", "a", "an", "of");

    private NameKey() {}

    /** The pieces that matter of a name or word, in lower case; none for articles, "of" and marks. */
    static List<String> pieces(String words) {
        if (isPlain(words)) {
            String lower = LowerCase.of(words);
            return EMPTY_WORDS.contains(lower) ? List.of() : List.of(lower);
        }
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        String text = words.replace('’', '\'');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '_') piece.append(c);
            else if (c == '\'' && possessive(text, i)) i++;
            else if (c != '\'' && !(c == '.' && inAcronym(text, i))) close(piece, pieces);
        }
        close(piece, pieces);
        return pieces;
    }

    /** Whether this is one piece as it stands, which most words are. */
    private static boolean isPlain(String words) {
        for (int i = 0; i < words.length(); i++)
            if (!Character.isLetterOrDigit(words.charAt(i))) return false;
        return !words.isEmpty();
    }

    static String of(String words) {
        return String.join(" ", pieces(words));
    }

    private static boolean possessive(String text, int at) {
        boolean s = at + 1 < text.length() && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S');
        return s && (at + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 2)));
    }

    /** A full stop after one single letter that begins a word or follows such a full stop. */
    private static boolean inAcronym(String text, int stop) {
        boolean single = stop >= 1
                && Character.isLetter(text.charAt(stop - 1))
                && (stop == 1 || !Character.isLetterOrDigit(text.charAt(stop - 2)));
        boolean more = stop + 1 < text.length() && Character.isLetter(text.charAt(stop + 1));
        return single && (more || (stop >= 3 && text.charAt(stop - 2) == '.'));
    }

    private static void close(StringBuilder piece, List<String> pieces) {
        if (piece.isEmpty()) return;
        String lower = LowerCase.of(piece.toString());
        if (!EMPTY_WORDS.contains(lower)) pieces.add(lower);
        piece.setLength(0);
    }
}
