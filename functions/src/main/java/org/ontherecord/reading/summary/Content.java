package org.ontherecord.reading.summary;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ontherecord.reading.text.Segmenter;
import org.ontherecord.reading.text.Sentence;
import org.ontherecord.reading.text.SourceText;
import org.ontherecord.reading.text.Token;
import org.ontherecord.reading.text.WordFile;

/**
 * What a sentence says, as a set of words.
 *
 * @param words  those that tell what it is about, in lower case
 * @param length how many words it has in all
 */
record Content(Set<String> words, int length) {
    private static final Set<String> STOP_WORDS = WordFile.words(Content.class, "stop-words.txt");

    static Content of(Sentence sentence) {
        return of(sentence.tokens());
    }

    /** What a title or a question says. */
    static Content of(String words) {
        return of(new Segmenter().segment(new SourceText(words)).stream().flatMap(s -> s.tokens().stream()).toList());
    }

    private static Content of(List<Token> tokens) {
        Set<String> words = new LinkedHashSet<>();
        int length = 0;
        for (Token token : tokens) {
            if (!isWord(token)) continue;
            length++;
            if (tells(token.lower())) words.add(token.lower());
        }
        return new Content(words, length);
    }

    static boolean isWord(Token token) {
        return Character.isLetterOrDigit(token.form().codePointAt(0));
    }

    /** Words of one or two letters tell little, but for scripts in which one sign is a word. */
    private static boolean tells(String word) {
        return (word.length() > 2 || Character.isIdeographic(word.codePointAt(0))) && !STOP_WORDS.contains(word);
    }

    /** Share of the smaller sentence's words that the other has too, 0 to 1. */
    double overlap(Content other) {
        if (words.size() > other.words.size()) return other.overlap(this);
        long common = words.stream().filter(other.words::contains).count();
        return words.isEmpty() ? 0 : (double) common / words.size();
    }
}
