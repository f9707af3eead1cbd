package org.ontherecord.reading.syntax;

import org.ontherecord.reading.text.Span;

/**
 * A word or mark with what it is taken for.
 *
 * @param span  where it stands
 * @param form  its exact characters
 * @param lower its form in lower case, with straight apostrophes
 * @param is    what it is taken for
 */
public record Word(Span span, String form, String lower, WordClass is) {
    public boolean is(WordClass wordClass) {
        return is == wordClass;
    }

    public boolean capitalised() {
        return Character.isUpperCase(form.codePointAt(0));
    }

    Word as(WordClass other) {
        return new Word(span, form, lower, other);
    }
}
