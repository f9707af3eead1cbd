package org.ontherecord.reading.text;

import java.util.Locale;

/**
 * A word or mark of a sentence.
 *
 * @param span where it stands
 * @param form its exact characters
 */
public record Token(Span span, String form) {
    /** Longer than any word; lower-casing a very long form takes quadratic time for some letters. */
    private static final int LONGEST_WORD = 100;

    public Token {
        if (form.isEmpty()) throw new IllegalArgumentException("empty token at " + span);
    }

    /** The form in lower case; a form too long for a word stays as it is. */
    public String lower() {
        return form.length() > LONGEST_WORD ? form : form.toLowerCase(Locale.ROOT);
    }
}
