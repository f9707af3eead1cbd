package org.ontherecord.reading.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a sentence as the Penn Treebank and English Universal Dependencies do, but keeps words joined by hyphens whole:
 * {@code does|n't}, {@code Syria|'s}, {@code can|not}, {@code U.S.}, {@code 1,000.5}, {@code %}.
 */
final class Tokenizer {
    private static final List<String> CLITICS = List.of("s", "re", "ve", "ll", "d", "m");

    private final SourceText source;
    private final String text;

    Tokenizer(SourceText source) {
        this.source = source;
        this.text = source.value();
    }

    /** The tokens between two UTF-16 indices. */
    List<Token> tokens(int from, int to) {
        List<Token> tokens = new ArrayList<>();
        int at = from;
        while (at < to) {
            if (Characters.isBlank(text.charAt(at))) {
                at++;
                continue;
            }
            int end = isAddress(at, to) ? endOfAddress(at, to) : endOfToken(at, to);
            split(at, end, tokens);
            at = end;
        }
        return tokens;
    }

    private boolean isAddress(int at, int to) {
        return text.startsWith("http://", at) || text.startsWith("https://", at) || text.startsWith("www.", at)
                || isMailbox(at, to);
    }

    /** A word, an at sign and another word, within the length that a mailbox may have (RFC 5321: 64). */
    private boolean isMailbox(int at, int to) {
        if (!isWordUnit(text.charAt(at)) || (at > 0 && isWordUnit(text.charAt(at - 1)))) return false;
        int end = at;
        while (end < to && end - at <= 64 && (isWordUnit(text.charAt(end)) || "._+-".indexOf(text.charAt(end)) >= 0))
            end++;
        return end + 1 < to && text.charAt(end) == '@' && isWordUnit(text.charAt(end + 1));
    }

    private int endOfAddress(int at, int to) {
        int end = at;
        while (end < to && !Characters.isBlank(text.charAt(end)) && text.charAt(end) != '”' && text.charAt(end) != '"')
            end++;
        while (end > at + 1 && ".,;:!?)]'’".indexOf(text.charAt(end - 1)) >= 0)
            end--;
        return end;
    }

    private int endOfToken(int at, int to) {
        char first = text.charAt(at);
        if (isWordUnit(first) || (Characters.isApostrophe(first) && isDecade(at, to))) return endOfWord(at, to);
        if (first == '.' || Characters.isDash(first)) return endOfRun(at, to);
        return at + Character.charCount(text.codePointAt(at));
    }

    /** The apostrophe of {@code ’90s}. */
    private boolean isDecade(int at, int to) {
        return at + 2 < to && Character.isDigit(text.charAt(at + 1)) && Character.isDigit(text.charAt(at + 2));
    }

    private int endOfRun(int at, int to) {
        int end = at + 1;
        while (end < to && text.charAt(end) == text.charAt(at))
            end++;
        return end;
    }

    private int endOfWord(int at, int to) {
        int end = at + 1;
        while (end < to && (isWordUnit(text.charAt(end)) || joins(end, to)))
            end++;
        if (end < to && text.charAt(end) == '.' && keepsStop(at, end, to)) end++;
        return end;
    }

    /** A mark between two letters or digits that belongs to the word. */
    private boolean joins(int at, int to) {
        if (at + 1 >= to || !isWordUnit(text.charAt(at + 1)) || !isWordUnit(text.charAt(at - 1))) return false;
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        boolean digits = Character.isDigit(before) && Character.isDigit(after);
        char mark = text.charAt(at);
        if (mark == '.') return digits || isSingleLetter(at - 1) || Character.isLowerCase(after);
        return digits ? ",:/'’-‑".indexOf(mark) >= 0 : "'’-‑&·".indexOf(mark) >= 0;
    }

    /** Whether the unit is a letter that stands alone between marks: the S of {@code U.S.}. */
    private boolean isSingleLetter(int at) {
        return Character.isLetter(text.charAt(at)) && (at == 0 || !isWordUnit(text.charAt(at - 1)));
    }

    private boolean keepsStop(int from, int at, int to) {
        if (at - from > 16) return false;
        String word = text.substring(from, at);
        if (Abbreviations.isAcronym(word) || Abbreviations.kindOf(word).isPresent()) return !isWord(word, at, to);
        return word.length() == 1 && Character.isUpperCase(word.charAt(0)) && at + 1 < to;
    }

    /** Some abbreviations are words too; at the end of a sentence they are taken as words: "he said no." */
    private static boolean isWord(String word, int at, int to) {
        return at + 1 >= to && Character.isLowerCase(word.charAt(0)) && !word.contains(".") && word.length() < 4;
    }

    private void split(int from, int to, List<Token> into) {
        int at = Character.isLetter(text.charAt(from)) ? endOfStem(from, to) : to;
        add(from, at, into);
        if (at < to) add(at, to, into);
    }

    private int endOfStem(int from, int to) {
        int length = to - from;
        if (length == 6 && LowerCase.of(text.substring(from, to)).equals("cannot")) return from + 3;
        if (length > 3 && isNegation(to)) return to - 3;
        for (String clitic : CLITICS) {
            int at = to - clitic.length() - 1;
            if (at > from && Characters.isApostrophe(text.charAt(at)) && text.regionMatches(true, at + 1, clitic, 0,
                    clitic.length()))
                return at;
        }
        return to;
    }

    private boolean isNegation(int to) {
        return (text.charAt(to - 1) == 't' || text.charAt(to - 1) == 'T')
                && Characters.isApostrophe(text.charAt(to - 2))
                && (text.charAt(to - 3) == 'n' || text.charAt(to - 3) == 'N');
    }

    private void add(int from, int to, List<Token> into) {
        into.add(new Token(source.span(from, to), text.substring(from, to)));
    }

    private static boolean isWordUnit(char unit) {
        return Character.isLetterOrDigit(unit) || unit == '_' || Character.getType(unit) == Character.NON_SPACING_MARK
                || Character.isSurrogate(unit);
    }
}
