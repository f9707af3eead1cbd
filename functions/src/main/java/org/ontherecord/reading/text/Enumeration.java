package org.ontherecord.reading.text;

import java.util.Optional;

/**
 * The marker of a list item: {@code 1.}, {@code 2)}, {@code 3.)}, {@code (a)}, {@code b.}.
 *
 * @param ordinal number, or place of the letter in the alphabet from 1
 * @param letter  {@code 'a'} or {@code 'A'} for letters, {@code '1'} for numbers
 * @param open    whether a bracket opens it
 * @param mark    what closes it
 * @param end     UTF-16 index after it
 */
record Enumeration(int ordinal, char letter, boolean open, String mark, int end) {
    private static final int MOST_DIGITS = 3;

    /** The marker that stands at an index and is followed by a space, if there is one. */
    static Optional<Enumeration> markerAt(String text, int at, int to) {
        boolean open = at < to && text.charAt(at) == '(';
        int start = open ? at + 1 : at;
        int end = start;
        while (end < to && end - start < MOST_DIGITS && isAsciiDigit(text.charAt(end)))
            end++;
        boolean number = end > start;
        if (!number && end < to && isAsciiLetter(text.charAt(end))) end++;
        if (end == start) return Optional.empty();
        String mark = markAt(text, end, to);
        int after = end + mark.length();
        if (mark.isEmpty() || (open && !mark.equals(")")) || after >= to || !Characters.isBlank(text.charAt(after)))
            return Optional.empty();
        char first = text.charAt(start);
        if (number)
            return Optional.of(new Enumeration(Integer.parseInt(text, start, end, 10), '1', open, mark, after));
        char base = Character.isUpperCase(first) ? 'A' : 'a';
        return Optional.of(new Enumeration(first - base + 1, base, open, mark, after));
    }

    private static String markAt(String text, int at, int to) {
        if (text.startsWith(".)", at) && at + 2 <= to) return ".)";
        if (at < to && (text.charAt(at) == '.' || text.charAt(at) == ')')) return text.substring(at, at + 1);
        return "";
    }

    private static boolean isAsciiDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }

    private static boolean isAsciiLetter(char unit) {
        return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z');
    }

    /** Whether this may open a list: a capital with a full stop is an initial far more often. */
    boolean opensList() {
        return letter == '1' || !mark.equals(".") || (letter == 'a' && ordinal == 1);
    }

    boolean isFollowedBy(Enumeration next) {
        return next.ordinal == ordinal + 1 && next.letter == letter && next.open == open && next.mark.equals(mark);
    }
}
