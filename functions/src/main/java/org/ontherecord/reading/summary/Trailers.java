package org.ontherecord.reading.summary;

import org.ontherecord.reading.text.LowerCase;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ontherecord.reading.text.Sentence;
import org.ontherecord.reading.text.SourceText;
import org.ontherecord.reading.text.Token;
import org.ontherecord.reading.text.WordFile;

/** Tells what is no part of an article's telling: headings, bylines, datelines, credits, and what pages hang below. */
final class Trailers {
    /** Longest heading or byline, in words; a line without a final mark that is longer is taken for running text. */
    private static final int HEADING = 14;
    private static final int LOOK = 400;
    /** A true trailer within a line is short; a long sentence that speaks of such words is telling. */
    private static final int LONGEST = 60;

    private static final List<List<String>> ROWS = WordFile.rows(Trailers.class, "trailers.tsv");
    private static final List<String> OPENS = of("opens");
    private static final List<String> WITHIN = of("within");
    private static final Set<String> LINES = Set.copyOf(of("line"));

    private Trailers() {}

    private static List<String> of(String where) {
        return ROWS.stream()
                .filter(row -> row.get(0).equals(where))
                .map(row -> row.get(1))
                .collect(Collectors.toList());
    }

    /** Whether a sentence must never stand in a summary; the title said again must not. */
    static boolean holdsAt(SourceText text, List<Sentence> sentences, int at, Optional<String> title) {
        int paragraph = sentences.get(at).paragraph();
        boolean first = at == 0 || sentences.get(at - 1).paragraph() != paragraph;
        boolean last = at + 1 == sentences.size() || sentences.get(at + 1).paragraph() != paragraph;
        String wording = text.slice(sentences.get(at).span());
        return holds(sentences.get(at), wording, first && last)
                || title.filter(words -> words.strip().equalsIgnoreCase(wording)).isPresent();
    }

    /**
     * Whether a sentence must never stand in a summary.
     *
     * @param wording its exact words
     * @param alone   whether it is the whole of its paragraph
     */
    static boolean holds(Sentence sentence, String wording, boolean alone) {
        if (sentence.tokens().stream().limit(LONGEST).noneMatch(Trailers::isWord)) return true;
        String lower = LowerCase.of(wording.substring(0, Math.min(wording.length(), LOOK)));
        boolean small = sentence.tokens().size() <= LONGEST;
        if (small && WITHIN.stream().anyMatch(lower::contains)) return true;
        if (!alone) return false;
        boolean heading = !isEnded(wording) && sentence.tokens().size() <= HEADING;
        return heading || LINES.contains(lower) || (small && opensSo(lower, wording));
    }

    /** A trailer's first words are not those of a sentence that goes on to its full stop and tells something. */
    private static boolean opensSo(String lower, String wording) {
        return OPENS.stream().anyMatch(opening -> lower.startsWith(opening) && isApart(lower, opening))
                && (!isEnded(wording) || wording.length() < LOOK / 2);
    }

    private static boolean isApart(String lower, String opening) {
        return lower.length() == opening.length() || !Character.isLetter(lower.charAt(opening.length()));
    }

    private static boolean isWord(Token token) {
        return Character.isLetterOrDigit(token.form().codePointAt(0));
    }

    private static boolean isEnded(String wording) {
        char last = wording.charAt(wording.length() - 1);
        return ".!?…。！？।؟".indexOf(last) >= 0 || "\"'”’»)]".indexOf(last) >= 0;
    }
}
