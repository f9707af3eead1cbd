package org.ontherecord.lookup;

import java.util.List;
import org.ontherecord.reading.text.Segmenter;
import org.ontherecord.reading.text.SourceText;
import org.ontherecord.reading.text.Span;
import org.ontherecord.search.Sought.Place;

/**
 * A stretch of a text that can be shown alone.
 *
 * @param from first UTF-16 unit
 * @param to   after the last UTF-16 unit
 */
record Passage(int from, int to) {
    /** UTF-16 units that it may have. */
    static final int LONGEST = 300;
    /** Units left before the first word looked for, where its sentence is too long. */
    private static final int LEAD = 60;
    /** Units looked at on each side: a sentence that is cut at the edge is then too long anyway. */
    private static final int SEEN = LONGEST + LEAD + 1;
    /** Units that words looked for may be apart to be shown together, however the ends fall. */
    static final int WIDEST = LONGEST - 2 * LEAD;

    /** The beginning of a text. */
    static Passage first(String text) {
        int from = 0;
        while (from < text.length() && Character.isWhitespace(text.charAt(from)))
            from++;
        return around(text, from, from);
    }

    /**
     * The sentences of some words, and those after them while there is room.
     *
     * @param words in order, within {@value #WIDEST} units
     */
    static Passage around(String text, List<Place> words) {
        return around(text, words.getFirst().start(), words.getLast().end());
    }

    private static Passage around(String text, int first, int last) {
        int start = wordStart(text, Math.max(0, first - SEEN));
        int end = wordEnd(text, Math.min(text.length(), last + SEEN));
        SourceText part = new SourceText(text.substring(start, end));
        int from = -1;
        int to = -1;
        for (Span sentence : new Segmenter().spans(part)) {
            int begins = start + part.unit(sentence.start());
            int ends = start + part.unit(sentence.end());
            if (ends <= first) continue;
            if (from < 0) from = Math.min(begins, first);
            if (to >= last && ends - from > LONGEST) break;
            to = ends;
        }
        return cut(text, from < 0 ? first : from, Math.max(to, last), first);
    }

    /** Whole words, where whole sentences are too long. */
    private static Passage cut(String text, int from, int to, int first) {
        if (to - from <= LONGEST) return new Passage(from, to);
        int start = first - from <= LEAD ? from : wordStart(text, first - LEAD);
        return new Passage(start, to - start <= LONGEST ? to : wordEnd(text, start + LONGEST));
    }

    /** The first place from here on, not far off, where a word begins; never within a code point. */
    private static int wordStart(String text, int at) {
        if (at == 0) return 0;
        for (int i = at; i < Math.min(at + LEAD, text.length()); i++)
            if (Character.isWhitespace(text.charAt(i - 1)) && !Character.isWhitespace(text.charAt(i))) return i;
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    /** The last place up to here, not far off, where a word ends; never within a code point. */
    private static int wordEnd(String text, int at) {
        if (at == text.length()) return at;
        for (int i = at; i > Math.max(at - LEAD, 0); i--)
            if (Character.isWhitespace(text.charAt(i)) && !Character.isWhitespace(text.charAt(i - 1))) return i;
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
