package org.ontherecord.reading.syntax;

import org.ontherecord.reading.text.LowerCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts running text into words and marks, as English treebanks do: "does|n't", "Georgia|'s", but "U.S.", "Mr." and
 * "self-proclaimed" in one piece. Linear in the length of the text. Works in UTF-16 units.
 */
final class WordScanner {
    private static final Set<String> ABBREVIATIONS = Set.of("mr", "mrs", "ms", "dr", "gen", "sen", "rep", "gov", "lt",
            "col", "sgt", "st", "jr", "sr", "prof", "adm", "capt", "rev", "hon", "no");
    private static final Set<String> CLITICS = Set.of("s", "re", "ve", "ll", "d", "m");

    private final String text;
    private final int end;
    private int at;

    WordScanner(String text, int start, int end) {
        this.text = text;
        this.at = start;
        this.end = end;
    }

    /** Start and end of each word or mark. */
    List<int[]> scan() {
        List<int[]> words = new ArrayList<>();
        while (at < end) {
            int point = text.codePointAt(at);
            if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                at += Character.charCount(point);
                continue;
            }
            int start = at;
            at = wordOrMarkEnd(start);
            int clitic = negation(start, at);
            if (clitic > start) words.add(new int[]{start, clitic});
            words.add(new int[]{Math.max(start, clitic), at});
        }
        return words;
    }

    private int wordOrMarkEnd(int start) {
        if (apostrophe(start) && !letter(start - 1) && !letter(start + 1))
            return start + 1;
        if (apostrophe(start) && letter(start - 1)) {
            int letters = letters(start + 1);
            if (CLITICS.contains(LowerCase.of(text.substring(start + 1, letters)))) return letters;
            return start + 1;
        }
        if (!letterOrDigit(start)) return Math.min(end, start + Character.charCount(text.codePointAt(start)));
        int acronym = acronymEnd(start);
        return acronym > start ? acronym : plainEnd(start);
    }

    /** Letters each followed by a full stop, at least two: "U.S.", "p.m.". */
    private int acronymEnd(int start) {
        int i = start;
        while (i + 1 < end && Character.isLetter(text.charAt(i)) && text.charAt(i + 1) == '.')
            i += 2;
        return i - start >= 4 && !letterOrDigit(i) ? i : start;
    }

    private int plainEnd(int start) {
        int i = start;
        while (i < end) {
            if (letterOrDigit(i)) i += Character.charCount(text.codePointAt(i));
            else if (joins(i)) i++;
            else
                break;
        }
        boolean stop = i < end && text.charAt(i) == '.' && i + 1 < end && text.charAt(i + 1) == ' ';
        boolean initial = i - start == 1 && Character.isUpperCase(text.charAt(start)) && text.charAt(start) != 'I';
        if (stop && (initial
                || (i - start <= 4
                        && ABBREVIATIONS.contains(LowerCase.of(text.substring(start, i)))
                        && Character.isUpperCase(text.charAt(start)))))
            return i + 1;
        return i;
    }

    /** A hyphen, apostrophe, comma or point within a word or number. */
    private boolean joins(int i) {
        if (!letterOrDigit(i + 1) || !letterOrDigit(i - 1)) return false;
        char c = text.charAt(i);
        if (c == '-' || c == '‑' || c == '&') return true;
        if (c == '.' || c == ',') return digit(i - 1) && digit(i + 1);
        if (!apostrophe(i)) return false;
        int letters = letters(i + 1);
        return !CLITICS.contains(LowerCase.of(text.substring(i + 1, letters)));
    }

    /** Where "n't" begins within a word, or -1. */
    private int negation(int start, int wordEnd) {
        int at = wordEnd - 3;
        boolean found = at > start
                && (text.charAt(at) == 'n' || text.charAt(at) == 'N')
                && apostrophe(at + 1)
                && (text.charAt(at + 2) == 't' || text.charAt(at + 2) == 'T');
        return found ? at : -1;
    }

    private int letters(int from) {
        int i = from;
        // no clitic is longer than two letters
        while (i < end && i < from + 4 && Character.isLetter(text.charAt(i)))
            i++;
        return i;
    }

    private boolean apostrophe(int i) {
        return i >= 0 && i < end && (text.charAt(i) == '\'' || text.charAt(i) == '’');
    }

    private boolean letter(int i) {
        return i >= 0 && i < end && Character.isLetter(text.charAt(i));
    }

    private boolean digit(int i) {
        return i >= 0 && i < end && Character.isDigit(text.charAt(i));
    }

    private boolean letterOrDigit(int i) {
        if (i < 0 || i >= end) return false;
        int point = text.codePointAt(i);
        return Character.isLetterOrDigit(point) || Character.getType(point) == Character.NON_SPACING_MARK;
    }
}
