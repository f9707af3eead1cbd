package org.ontherecord.reading.text;

import java.util.Arrays;

/**
 * A text that never changes, addressed by code points outside and by UTF-16 units inside: the one place where the two
 * are converted. Both directions take logarithmic time at worst; a text without supplementary characters needs no table.
 */
public final class SourceText {
    private final String value;
    /** UTF-16 index of each supplementary code point's low surrogate, ascending. */
    private final int[] lowSurrogates;

    public SourceText(String value) {
        this.value = value;
        this.lowSurrogates = lowSurrogatesOf(value);
    }

    private static int[] lowSurrogatesOf(String text) {
        int[] found = new int[text.length() - text.codePointCount(0, text.length())];
        int count = 0;
        for (int i = 1; count < found.length; i++)
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) found[count++] = i;
        return found;
    }

    /** The text in UTF-16, for scanning; convert what is found with {@link #span}. */
    public String value() {
        return value;
    }

    /** Length in code points. */
    public int length() {
        return value.length() - lowSurrogates.length;
    }

    /**
     * The span between two UTF-16 indices.
     *
     * @param from first UTF-16 unit
     * @param to   after the last UTF-16 unit
     */
    public Span span(int from, int to) {
        return new Span(codePoint(from), codePoint(to));
    }

    /** The exact words of a span. */
    public String slice(Span span) {
        return value.substring(unit(span.start()), unit(span.end()));
    }

    /** UTF-16 index of a code point's first unit. */
    public int unit(int codePoint) {
        if (lowSurrogates.length == 0) return codePoint;
        int low = 0;
        int high = lowSurrogates.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            // the pair's low surrogate stands at code point index (unit - middle - 1), plus one half
            if (lowSurrogates[middle] - middle - 1 < codePoint) low = middle + 1;
            else
                high = middle;
        }
        return codePoint + low;
    }

    /** Index of the code point that a UTF-16 unit belongs to. */
    public int codePoint(int unit) {
        if (lowSurrogates.length == 0) return unit;
        int at = Arrays.binarySearch(lowSurrogates, unit);
        return at >= 0 ? unit - at - 1 : unit - (-at - 1);
    }

    @Override
    public String toString() {
        return value;
    }
}
