package org.ontherecord.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Words as they are compared: by stem, without stop words, case and accents. */
public final class Words {
    private static final Analyzer ENGLISH = new English();

    private Words() {}

    /**
     * A word where it stands.
     *
     * @param stem     what it is compared by
     * @param position how many words stand before it, stop words included
     * @param start    its first character in the text (UTF-16)
     * @param end      the character after its last
     */
    public record Word(String stem, int position, int start, int end) {}

    /** Stems in text order, each once. */
    public static Set<String> of(String text) {
        Set<String> stems = new LinkedHashSet<>();
        in(text).forEach(word -> stems.add(word.stem));
        return stems;
    }

    /** Every word in text order. */
    public static List<Word> in(String text) {
        List<Word> words = new ArrayList<>();
        try (TokenStream tokens = ENGLISH.tokenStream("", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute offsets = tokens.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
            int position = -1;
            tokens.reset();
            while (tokens.incrementToken()) {
                position += step.getPositionIncrement();
                words.add(new Word(term.toString(), position, offsets.startOffset(), offsets.endOffset()));
            }
            tokens.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return words;
    }

    /** How often each stem stands in a text, in the order of their first. */
    public static Map<String, Integer> counts(String text) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        in(text).forEach(word -> counts.merge(word.stem, 1, Integer::sum));
        return counts;
    }

    /** What makes them, for an engine that indexes with it. */
    public static Analyzer analyzer() {
        return ENGLISH;
    }
}
