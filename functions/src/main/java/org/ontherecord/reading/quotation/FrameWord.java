package org.ontherecord.reading.quotation;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ontherecord.reading.text.WordFile;

/** What small words do around a verb that attributes. See {@code frame-words.tsv}. */
enum FrameWord {
    AUXILIARY, ADVERB, ADJUNCT, SUBORDINATOR, DETERMINER, PRONOUN, OBJECT_PRONOUN, PREPOSITION, STOPPER, LIGHT_NOUN, PERSON;

    private static final Map<FrameWord, Set<String>> WORDS = WordFile.rows(FrameWord.class, "frame-words.tsv")
            .stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> valueOf(row.get(0).toUpperCase(Locale.ROOT).replace('-', '_')),
                    row -> Set.of(row.get(1).toLowerCase(Locale.ROOT).split(" "))));

    boolean has(String lowerCaseWord) {
        return WORDS.get(this).contains(lowerCaseWord);
    }
}
