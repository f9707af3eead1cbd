package org.ontherecord.reading.entity;

import org.ontherecord.reading.text.LowerCase;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ontherecord.reading.text.WordFile;

/** Which sorts of organisation a noun describes and a name shows: "the firm" is no court, "the newspaper" no bank. */
final class Sorts {
    private static final Map<String, Set<String>> BY_NOUN = load(1);
    private static final Map<String, Set<String>> BY_NAME = load(2);

    private Sorts() {}

    private static Map<String, Set<String>> load(int column) {
        Map<String, Set<String>> sorts = new HashMap<>();
        for (List<String> row : WordFile.rows(Sorts.class, "organisation-sorts.tsv"))
            for (String word : row.get(column).split(" ", -1))
                sorts.computeIfAbsent(word, w -> new HashSet<>()).add(row.get(0));
        return Map.copyOf(sorts);
    }

    /** Whether the noun describes one sort of organisation only. */
    static boolean isSpecific(String noun) {
        return BY_NOUN.containsKey(noun);
    }

    /** "Times", "Telegraph". */
    static boolean isPaper(String word) {
        return BY_NAME.getOrDefault(word, Set.of()).contains("media");
    }

    /** Whether an organisation of this name can be what the noun describes; one that shows no sort may be any. */
    static boolean allow(String noun, String name) {
        Set<String> asked = BY_NOUN.getOrDefault(noun, Set.of());
        if (asked.isEmpty()) return true;
        List<String> words = Arrays.asList(LowerCase.of(name).split(" ", -1));
        List<Set<String>> shown = words.stream().filter(BY_NAME::containsKey).map(BY_NAME::get).toList();
        return words.contains(noun) || shown.isEmpty()
                || shown.stream().anyMatch(sorts -> sorts.stream().anyMatch(asked::contains));
    }
}
