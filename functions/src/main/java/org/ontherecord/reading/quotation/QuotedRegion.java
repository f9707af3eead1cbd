package org.ontherecord.reading.quotation;

import java.util.ArrayList;
import java.util.List;

/**
 * Words between quotation marks, in UTF-16 units with the marks.
 *
 * @param from      the opening mark
 * @param to        after the closing mark, or the end of the paragraph where it stays open
 * @param closed    whether a mark closes it; one that stays open goes on in the next paragraph
 * @param paragraph number of the paragraph
 */
record QuotedRegion(int from, int to, boolean closed, int paragraph) {
    /** Marks of one kind. */
    private enum Marks {
        CURLY, STRAIGHT, GUILLEMETS, LOW, WIRE, SINGLE, STRAIGHT_SINGLE
    }

    /** The regions of one paragraph, in order. One pass; nested marks belong to the outer region. */
    static List<QuotedRegion> in(String text, int from, int to, int paragraph) {
        List<QuotedRegion> regions = new ArrayList<>();
        Marks open = null;
        int start = from;
        for (int at = from; at < to; at++) {
            if (open == null) {
                open = opening(text, at, from, to);
                start = at;
                if (open == Marks.WIRE) at++;
            } else {
                int end = closing(open, text, at, to);
                if (end > at) {
                    regions.add(new QuotedRegion(start, end, true, paragraph));
                    open = null;
                    at = end - 1;
                }
            }
        }
        boolean ofSpeech = open != null && open != Marks.SINGLE && open != Marks.STRAIGHT_SINGLE;
        if (ofSpeech && to - start > 1) regions.add(new QuotedRegion(start, to, false, paragraph));
        return regions;
    }

    private static Marks opening(String text, int at, int from, int to) {
        boolean wordStart = at == from || !Character.isLetterOrDigit(text.charAt(at - 1));
        return switch (text.charAt(at)) {
            case '“' -> Marks.CURLY;
            case '„' -> Marks.LOW;
            case '«' -> Marks.GUILLEMETS;
            case '"' -> wordStart ? Marks.STRAIGHT : null;
            case '`' -> text.startsWith("``", at) ? Marks.WIRE : null;
            case '‘' -> wordStart && closesSoon(text, at, to, '’') ? Marks.SINGLE : null;
            case '\'' -> wordStart ? openingApostrophe(text, at, to) : null;
            default -> null;
        };
    }

    private static Marks openingApostrophe(String text, int at, int to) {
        if (text.startsWith("''", at)) return Marks.WIRE;
        return closesSoon(text, at, to, '\'') ? Marks.STRAIGHT_SINGLE : null;
    }

    /** Single marks are apostrophes far more often: they quote only where one closes after a mark of punctuation. */
    private static boolean closesSoon(String text, int at, int to, char close) {
        int end = Math.min(to, at + 400);
        for (int i = at + 3; i < end; i++)
            if (text.charAt(i) == close && ".,?!".indexOf(text.charAt(i - 1)) >= 0) return true;
        return false;
    }

    private static int closing(Marks open, String text, int at, int to) {
        char unit = text.charAt(at);
        boolean closes = switch (open) {
            case CURLY, LOW -> unit == '”' || (unit == '"' && wordEnd(text, at, to));
            case STRAIGHT -> unit == '"' || unit == '”';
            case GUILLEMETS -> unit == '»';
            case WIRE -> text.startsWith("''", at) || unit == '"';
            case SINGLE -> unit == '’' && wordEnd(text, at, to) && ".,?!".indexOf(text.charAt(at - 1)) >= 0;
            case STRAIGHT_SINGLE -> unit == '\'' && wordEnd(text, at, to) && ".,?!".indexOf(text.charAt(at - 1)) >= 0;
        };
        if (!closes) return at;
        return text.startsWith("''", at) ? at + 2 : at + 1;
    }

    private static boolean wordEnd(String text, int at, int to) {
        return at + 1 >= to || !Character.isLetterOrDigit(text.charAt(at + 1));
    }
}
