package org.ontherecord.reading.quotation;

import java.util.ArrayList;
import java.util.List;
import org.ontherecord.reading.syntax.Word;
import org.ontherecord.reading.syntax.WordClass;
import org.ontherecord.reading.text.Span;

/**
 * A word outside quotation marks, or all that stands between two of them: it is attributed as one.
 *
 * @param pieces    where it stands; several where a quotation goes on in the next paragraph
 * @param first     number of its first word's sentence
 * @param last      number of its last word's sentence
 * @param paragraph number of its first word's paragraph
 * @param kind      stands for the word's class, or is {@link #QUOTED}
 * @param lower     the word in lower case; empty between quotation marks
 * @param form      stands for the word, or for the sort of what is quoted
 * @param suffix    stands for the word's last letters, or for the length of what is quoted
 */
record Unit(List<Span> pieces, int first, int last, int paragraph, int kind, String lower, int form, int suffix) {
    /** The kind of what stands between quotation marks. */
    static final int QUOTED = "QUOTED".hashCode();

    private static final int SUFFIX = 3;
    private static final int LONGEST = 6;

    Unit {
        pieces = List.copyOf(pieces);
    }

    static Unit of(Word word, int sentence, int paragraph) {
        String lower = word.lower();
        int suffix = lower.substring(Math.max(0, lower.length() - SUFFIX)).hashCode();
        return new Unit(List.of(word.span()), sentence, sentence, paragraph, code(word.is()), lower,
                lower.hashCode(), suffix);
    }

    /** What stands between quotation marks, given with its marks. */
    static Unit quoted(Span span, String body, int sentence, int paragraph) {
        int length = Math.min(LONGEST, Integer.SIZE - Integer.numberOfLeadingZeros(body.length() / 8));
        boolean capital = body.length() > 1 && Character.isUpperCase(body.charAt(1));
        boolean ends = body.length() > 2 && ".,?!".indexOf(body.charAt(body.length() - 2)) >= 0;
        int sort = (capital ? 1 : 0) + (ends ? 2 : 0) + 4 * (length / 2);
        return new Unit(List.of(span), sentence, sentence, paragraph, QUOTED, "", sort, length);
    }

    /** This quotation, going on to a sentence. */
    Unit to(int sentence) {
        return new Unit(pieces, first, sentence, paragraph, kind, lower, form, suffix);
    }

    /** This quotation, going on after its paragraph's end. */
    Unit with(Span piece, int sentence) {
        List<Span> more = new ArrayList<>(pieces);
        more.add(piece);
        return new Unit(more, first, sentence, paragraph, kind, lower, form, suffix);
    }

    /** Stays the same whatever classes are added. */
    private static int code(WordClass wordClass) {
        return wordClass.name().hashCode();
    }

    boolean isQuoted() {
        return kind == QUOTED;
    }

    boolean is(WordClass wordClass) {
        return kind == code(wordClass);
    }

    /** Punctuation, or a quotation mark that quotes nothing. */
    boolean isMark() {
        return is(WordClass.MARK) || is(WordClass.QUOTE);
    }

    Span span() {
        return pieces.getFirst().union(pieces.getLast());
    }
}
