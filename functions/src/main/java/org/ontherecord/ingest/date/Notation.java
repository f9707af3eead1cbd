package org.ontherecord.ingest.date;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What different ways of writing the same characters of a date have in common. */
final class Notation {
    private static final Pattern PACKED_TIME = Pattern.compile("(?<=\\d)[Tt](\\d{2})(\\d{2})(\\d{2})?(?!\\d)");

    private Notation() {}

    /** A text in compatible characters, with Latin digits, plain spaces, and colons in times such as {@code T093000}. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(Normalizer.normalize(text, Normalizer.Form.NFKC));
        for (int i = 0; i < plain.length(); i++) {
            char unit = plain.charAt(i);
            if (unit > '9' && Character.isDigit(unit)) plain.setCharAt(i, (char) ('0' + Character.digit(unit, 10)));
            else if (Character.isSpaceChar(unit)) plain.setCharAt(i, ' ');
        }
        return PACKED_TIME.matcher(plain)
                .replaceAll(time -> "T" + time.group(1) + ":" + time.group(2)
                        + (time.group(3) == null ? "" : ":" + time.group(3)));
    }
}
