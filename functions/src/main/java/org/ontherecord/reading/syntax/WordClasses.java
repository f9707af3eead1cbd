package org.ontherecord.reading.syntax;

import org.ontherecord.reading.text.WordFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What word forms can be: a short list of closed-class words, a counted lexicon, then a guess by ending. */
public final class WordClasses {
    private static final Map<String, List<WordClass>> CLASSES = load();

    private static final Set<String> PROPER_ADJECTIVES = WordFile.rows(WordClasses.class, "proper-adjectives.tsv")
            .stream()
            .map(row -> row.get(0))
            .collect(Collectors.toUnmodifiableSet());

    private WordClasses() {}

    private static Map<String, List<WordClass>> load() {
        Map<String, List<WordClass>> classes = new HashMap<>();
        for (String file : List.of("word-classes.tsv", "verb-forms.tsv", "closed-classes.tsv")) {
            for (List<String> row : WordFile.rows(WordClasses.class, file)) {
                classes.put(row.get(0), List.of(row.get(1).split(",", -1)).stream().map(WordClass::ofLabel).toList());
            }
        }
        return Map.copyOf(classes);
    }

    /** Whether the lexicon knows this lower-case form. */
    public static boolean knows(String lower) {
        return CLASSES.containsKey(lower);
    }

    /** Whether this is an adjective that English writes with a capital, but that names no one: "Islamic", "Asian". */
    static boolean isProperAdjective(String lower) {
        return PROPER_ADJECTIVES.contains(lower);
    }

    /** What a lower-case form can be, most frequent first; never empty. */
    public static List<WordClass> of(String lower) {
        List<WordClass> known = CLASSES.get(lower);
        if (known != null) return known;
        if (Character.isDigit(lower.codePointAt(0))) return List.of(WordClass.NUMBER);
        if (lower.indexOf('-') > 0) return List.of(WordClass.ADJECTIVE);
        if (lower.endsWith("ly")) return List.of(WordClass.ADVERB);
        if (lower.endsWith("ing") || lower.endsWith("ed")) return List.of(WordClass.VERB);
        return List.of(WordClass.NOUN);
    }
}
