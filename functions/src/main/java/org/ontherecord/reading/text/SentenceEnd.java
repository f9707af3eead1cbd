package org.ontherecord.reading.text;

import java.util.Optional;

/**
 * Decides whether a mark that may end a sentence does. Every look back or ahead is bounded.
 *
 * @param text  the whole text
 * @param block the block that the sentence is in
 * @param start where the sentence begins
 */
record SentenceEnd(String text, Block block, int start) {
    /** As far as a look back or ahead goes, in UTF-16 units: longer than any abbreviation. */
    private static final int REACH = 40;

    /**
     * Whether the sentence ends after marks.
     *
     * @param at    the first of them
     * @param run   after the last of them
     * @param close after the quotation marks and brackets that close behind them
     * @param next  what stands next that is not white space
     */
    boolean isAt(int at, int run, int close, int next) {
        char last = text.charAt(run - 1);
        if (Characters.isWideTerminal(last)) return true;
        if (at > block.from() && text.charAt(at - 1) == '[') return false;
        boolean spaced = next > close;
        if (!spaced) return endsWithoutSpace(at, run, close);
        if (at > block.from() && last != '.' && last != '…' && run == close && Characters.isBlank(text.charAt(at - 1)))
            return false;
        if (opensList(next)) return Abbreviations.kindOf(wordBefore(at)).isEmpty();
        int word = skipOpeners(next);
        if (word >= block.to()) return true;
        char first = text.charAt(word);
        if (Character.isLowerCase(first) || isInnerMark(first)) return false;
        if (run - at > 1 || last == '…') return endsAfterEllipsis(at, run);
        if (last != '.') return !(close > run && isReported(word));
        return endsAfterStop(at, run, close, word);
    }

    /** Whether {@code a.} or {@code b)} stands there. */
    private boolean opensList(int at) {
        return Character.isLowerCase(text.charAt(at))
                && Enumeration.markerAt(text, at, block.to()).filter(Enumeration::opensList).isPresent();
    }

    private static boolean isInnerMark(char unit) {
        return unit == ',' || unit == ';' || unit == ':' || unit == '&' || unit == ')' || unit == '%' || unit == '=';
    }

    private int skipOpeners(int from) {
        int at = from;
        while (at < block.to() && at - from < REACH) {
            char unit = text.charAt(at);
            if (!Characters.isOpener(unit) && !Characters.isDash(unit) && !Characters.isBlank(unit)) break;
            at++;
        }
        return at;
    }

    /** {@code said.He}: a word or number, a stop, and a capital with a small letter after it; never within an address. */
    private boolean endsWithoutSpace(int at, int run, int close) {
        if (close >= block.to() || at == start) return false;
        char next = text.charAt(close);
        if (next == '“' || next == '«' || next == '„') return true;
        if (close + 1 >= block.to() || !Character.isUpperCase(next) || isWithinAddress(at)) return false;
        char second = text.charAt(close + 1);
        if (!Character.isLowerCase(second) && !Characters.isBlank(second)) return false;
        if (close > run) return true;
        String word = wordBefore(at);
        char before = text.charAt(at - 1);
        boolean ordinary = Character.isDigit(before) || (Character.isLowerCase(before) && word.length() > 1);
        return ordinary && Abbreviations.kindOf(word).isEmpty();
    }

    private boolean isWithinAddress(int at) {
        int from = at;
        int to = at;
        while (from > block.from() && at - from < REACH && !Characters.isBlank(text.charAt(from - 1)))
            from--;
        while (to < block.to() && to - at < REACH && !Characters.isBlank(text.charAt(to)))
            to++;
        String token = text.substring(from, to);
        return token.indexOf('@') >= 0 || token.indexOf('/') >= 0 || token.startsWith("www.");
    }

    /** Three dots with a space before them leave something out; attached to a word, or more of them, they end it. */
    private boolean endsAfterEllipsis(int at, int run) {
        if (text.substring(at, Math.min(run, at + REACH)).chars().anyMatch(c -> c == '!' || c == '?')) return true;
        boolean apart = at == block.from() || Characters.isBlank(text.charAt(at - 1));
        long dots = text.substring(at, Math.min(run, at + REACH)).chars().filter(c -> c == '.').count();
        return dots > 3 || !apart;
    }

    private boolean endsAfterStop(int at, int run, int close, int next) {
        String word = wordBefore(at);
        String following = wordAt(next);
        if (at > block.from() && Characters.isBlank(text.charAt(at - 1))) return true;
        int opening = at - word.length();
        if (opening == start && word.length() == 1) return false;
        if (opening > start && text.charAt(opening - 1) == '/') return true;
        Optional<Abbreviations.Kind> kind = Abbreviations.kindOf(word);
        if (kind.isPresent() && close == run) return endsAfter(kind.get(), at, following, next);
        if (word.length() == 1 && Character.isUpperCase(word.charAt(0)) && close == run)
            return Abbreviations.opensSentences(following) && !followsName(at);
        return !Abbreviations.isAcronym(word) || close > run || Abbreviations.opensSentences(following);
    }

    private boolean endsAfter(Abbreviations.Kind kind, int at, String following, int next) {
        return switch (kind) {
            case TITLE, INNER -> false;
            case NUMBER -> !Character.isDigit(text.charAt(next)) && Abbreviations.opensSentences(following);
            case CLOCK ->
                !Abbreviations.followsClock(following) && !(Abbreviations.isTitle(following) && isFronted(at));
            case OTHER -> Abbreviations.opensSentences(following);
        };
    }

    /** Whether no more than {@code At 5} stands before in the sentence, so that its subject is still to come. */
    private boolean isFronted(int at) {
        return at - start < REACH && text.substring(start, at).chars().filter(Character::isWhitespace).count() <= 2;
    }

    /** Whether the letter at the end of {@code Albert I.} has a name before it. */
    private boolean followsName(int at) {
        int end = at - 1;
        while (end > start && Characters.isBlank(text.charAt(end - 1)))
            end--;
        String before = wordBefore(end);
        return !before.isEmpty() && Character.isUpperCase(before.charAt(0));
    }

    /** Whether up to three more words lead to a verb of saying: {@code “Is it so?” Mr. Smith asked}. */
    private boolean isReported(int from) {
        int at = from;
        for (int words = 0; words < 4 && at < block.to(); words++) {
            String word = wordAt(at);
            if (words > 0 && Abbreviations.reports(word)) return true;
            if (word.isEmpty() || (words > 0 && !Character.isUpperCase(word.charAt(0)))) return false;
            at = at + word.length();
            if (at < block.to() && text.charAt(at) == '.') at++;
            at = block.skipBlanks(text, at);
        }
        return false;
    }

    private String wordBefore(int at) {
        int from = at;
        while (from > start && at - from < REACH && isWordUnit(text.charAt(from - 1)))
            from--;
        return text.substring(from, at);
    }

    private String wordAt(int at) {
        int to = at;
        while (to < block.to() && to - at < REACH && isWordUnit(text.charAt(to)) && text.charAt(to) != '.')
            to++;
        return text.substring(at, to);
    }

    private static boolean isWordUnit(char unit) {
        return Character.isLetterOrDigit(unit) || Character.isSurrogate(unit) || unit == '.' || unit == '-'
                || unit == '°' || Characters.isApostrophe(unit);
    }
}
