package org.ontherecord.search;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells words that have one of some stems from others. What is made of a word keeps its first letter, but for case and accents,
 * so most words need no stemming.
 */
final class Sought {
    private static final int ASCII = 128;
    private final Set<String> stems;
    private final boolean[] first = new boolean[ASCII];
    private final Map<String, Optional<String>> known = new HashMap<>();

    Sought(Set<String> stems) {
        this.stems = stems;
        stems.stream().filter(stem -> stem.charAt(0) < ASCII).forEach(stem -> first[stem.charAt(0)] = true);
    }

    /** A word's stem where it is one of those. */
    Optional<String> stem(String word) {
        char letter = word.charAt(0);
        if (letter < ASCII && !first[Character.toLowerCase(letter)]) return Optional.empty();
        return known.computeIfAbsent(word, this::stemmed);
    }

    private Optional<String> stemmed(String word) {
        return Words.of(word).stream().filter(stems::contains).findFirst();
    }
}
