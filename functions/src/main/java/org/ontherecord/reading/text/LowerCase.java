package org.ontherecord.reading.text;

import java.util.Locale;

/**
 * Small letters, one for one: no form is longer than it was, and the time is linear whatever the letters. The JDK's own
 * way takes quadratic time for long runs of two letters: a dotted capital I becomes two characters there, and a capital
 * sigma asks where its word ends ({@link String#toLowerCase(Locale)}, Unicode's SpecialCasing).
 */
public final class LowerCase {
    private LowerCase() {}

    /** The words in small letters, as long as before in UTF-16 units. */
    public static String of(String words) {
        return words.replace('İ', 'i').replace('Σ', 'σ').toLowerCase(Locale.ROOT);
    }
}
