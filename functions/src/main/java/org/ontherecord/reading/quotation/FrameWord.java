package org.ontherecord.reading.quotation;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ontherecord.reading.text.WordFile;

/** What small words do around a verb that attributes. See {@code frame-words.tsv}. */
enum FrameWord {
    AUXILIARY, ADVERB, ADJUNCT, SUBORDINATOR, DETERMINER, PRONOUN, OBJECT_PRONOUN, PREPOSITION, STOPPER, LIGHT_NOUN, PERSON;

    boolean has(String lowerCaseWord) {
        return Table.WORDS.get(this).contains(lowerCaseWord);
    }

    /** Loaded when it is first asked for: after the constants that are its keys. */
    private static final class Table {
        private static final Map<FrameWord, Set<String>> WORDS = new EnumMap<>(
                WordFile.rows(FrameWord.class, "frame-words.tsv")
                        .stream()
                        .collect(Collectors.toMap(Table::key, Table::words)));

        private static FrameWord key(List<String> row) {
            return valueOf(row.get(0).toUpperCase(Locale.ROOT).replace('-', '_'));
        }

        private static Set<String> words(List<String> row) {
            return Set.of(row.get(1).toLowerCase(Locale.ROOT).split(" ", -1));
        }
    }
}
