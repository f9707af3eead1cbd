package org.ontherecord.reading.position;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ontherecord.reading.syntax.WordClass;
import org.ontherecord.reading.syntax.Word;
import org.ontherecord.reading.text.WordFile;

/**
 * How far a text is about public affairs: the mean, over its different words, of how much likelier each is in political
 * news than in other news (log odds). Positions are right more often there, and names are no such words, since they age.
 */
public final class PublicAffairs {
    /** Different words from which a text tells what it is about. */
    private static final int TELLING = 120;
    private static final double SOME = 0.03;
    private static final double MUCH = 0.07;
    private static final Map<String, Double> WEIGHTS = WordFile.rows(PublicAffairs.class, "public-affairs.tsv")
            .stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> Double.parseDouble(row.get(1))));

    private PublicAffairs() {}

    /** {@code much}, {@code some} or {@code little}; empty of a text too short to tell. */
    static Optional<String> degree(List<? extends List<Word>> sentences) {
        Set<String> words = words(sentences);
        if (words.size() < TELLING) return Optional.empty();
        double mean = words.stream().mapToDouble(word -> WEIGHTS.getOrDefault(word, 0.0)).sum() / words.size();
        return Optional.of(mean >= MUCH ? "much" : mean >= SOME ? "some" : "little");
    }

    /** The different words of a text, in lower case; neither names nor marks. */
    public static Set<String> words(List<? extends List<Word>> sentences) {
        Set<String> words = new HashSet<>();
        for (List<Word> sentence : sentences) {
            for (Word word : sentence)
                if (!word.is(WordClass.NAME) && word.lower().length() > 1
                        && Character.isLetter(word.lower().codePointAt(0)))
                    words.add(word.lower());
        }
        return words;
    }
}
