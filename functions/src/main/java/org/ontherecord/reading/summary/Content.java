package org.ontherecord.reading.summary;

import java.util.LinkedHashSet;
import java.util.Set;
import org.ontherecord.reading.text.Sentence;
import org.ontherecord.reading.text.Token;
import org.ontherecord.reading.text.WordFile;

/**
 * What a sentence says, as a set of words.
 *
 * @param words   those that tell what it is about, in lower case
 * @param length  how many words it has in all
 * @param numbers how many of them are numbers
 */
record Content(Set<String> words, int length, int numbers) {
    private static final Set<String> STOP_WORDS = WordFile.words(Content.class, "stop-words.txt");

    static Content of(Sentence sentence) {
        Set<String> words = new LinkedHashSet<>();
        int length = 0;
        int numbers = 0;
        for (Token token : sentence.tokens()) {
            if (!Character.isLetterOrDigit(token.form().codePointAt(0))) continue;
            length++;
            if (Character.isDigit(token.form().charAt(0))) numbers++;
            String word = token.lower();
            if (word.length() > 2 && !STOP_WORDS.contains(word)) words.add(word);
        }
        return new Content(words, length, numbers);
    }

    /** Share of the smaller sentence's words that the other has too, 0 to 1. */
    double overlap(Content other) {
        if (words.size() > other.words.size()) return other.overlap(this);
        long common = words.stream().filter(other.words::contains).count();
        return words.isEmpty() ? 0 : (double) common / words.size();
    }
}
