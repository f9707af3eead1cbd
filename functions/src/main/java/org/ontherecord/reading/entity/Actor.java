package org.ontherecord.reading.entity;

import org.ontherecord.reading.text.LowerCase;
import java.text.Normalizer;

/**
 * One who can hold a position or be the target of one.
 *
 * @param name canonical name: the catalog's for countries and organisations, else the fullest name in the article
 *             without title
 * @param kind what it is
 */
public record Actor(String name, ActorKind kind) {
    /** Unicode's general categories M and N, a bit each. */
    private static final int MARKS = 1 << Character.NON_SPACING_MARK | 1 << Character.COMBINING_SPACING_MARK
            | 1 << Character.ENCLOSING_MARK,
            NUMBERS = 1 << Character.DECIMAL_DIGIT_NUMBER | 1 << Character.LETTER_NUMBER | 1 << Character.OTHER_NUMBER;

    public Actor {
        if (name.isBlank()) throw new IllegalArgumentException("an actor needs a name");
    }

    /** Stable key made from the name: {@code kassym-jomart-tokayev}. */
    public String id() {
        return idOf(name);
    }

    /** The key that a name has: accents dropped, lower case, letters and digits joined by hyphens. */
    public static String idOf(String name) {
        String plain = LowerCase.of(isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFD));
        StringBuilder id = new StringBuilder(plain.length());
        plain.codePoints().filter(c -> !isPassedOver(c)).forEach(c -> {
            if (isAlphanumeric(c)) id.appendCodePoint(c);
            else if (!id.isEmpty() && id.charAt(id.length() - 1) != '-') id.append('-');
        });
        if (!id.isEmpty() && id.charAt(id.length() - 1) == '-') id.setLength(id.length() - 1);
        return id.toString();
    }

    /** Most names are, and have no accents to look up in Unicode's tables, which take their time to load. */
    private static boolean isAscii(String name) {
        return name.chars().allMatch(c -> c < 0x80);
    }

    /** Whether it parts no word: a combining mark, an apostrophe, the stops of an abbreviation. */
    private static boolean isPassedOver(int c) {
        return c == '\'' || c == '’' || c == '.' || isOneOf(c, MARKS);
    }

    private static boolean isAlphanumeric(int c) {
        return Character.isLetter(c) || isOneOf(c, NUMBERS);
    }

    private static boolean isOneOf(int c, int categories) {
        return (1 << Character.getType(c) & categories) != 0;
    }
}
