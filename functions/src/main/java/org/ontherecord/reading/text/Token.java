package org.ontherecord.reading.text;

/**
 * A word or mark of a sentence.
 *
 * @param span where it stands
 * @param form its exact characters
 */
public record Token(Span span, String form) {
    public Token {
        if (form.isEmpty()) throw new IllegalArgumentException("empty token at " + span);
    }

    /** The form in small letters. */
    public String lower() {
        return LowerCase.of(form);
    }
}
