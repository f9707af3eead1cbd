package org.ontherecord.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds in texts the words that have one of some stems: the same as among all of {@link Words}, many times sooner. No word
 * crosses white space, and a stem begins as its word does, but for case, accents and the last letters; so most stretches
 * between white space need no look, and those that do are remembered. For one thread.
 */
public final class Sought {
    private static final int ASCII = 128;
    /** Letters at the end of a stem that its words may not have: "stability" is a word of "stabl". */
    private static final int ENDING = 2;
    private static final String[] NONE = {};
    private final Set<String> stems;
    /** How words that have a stem begin, by their first letter, large or small. */
    private final String[][] beginnings = new String[ASCII][];
    private final Map<String, List<Place>> known = new HashMap<>();

    public Sought(Set<String> stems) {
        this.stems = Set.copyOf(stems);
        Map<Character, List<String>> byLetter = stems.stream()
                .map(stem -> stem.substring(0, Math.max(1, stem.length() - ENDING)))
                .collect(Collectors.groupingBy(beginning -> beginning.charAt(0)));
        Arrays.setAll(beginnings,
                letter -> byLetter.getOrDefault(Character.toLowerCase((char) letter), List.of()).toArray(NONE));
    }

    /**
     * Where a word stands.
     *
     * @param start its first character in the text (UTF-16)
     * @param end   the character after its last
     */
    public record Place(String stem, int start, int end) {
        private Place after(int characters) {
            return new Place(stem, start + characters, end + characters);
        }
    }

    /** Each of the words, in text order. */
    public List<Place> in(String text) {
        if (stems.isEmpty()) return List.of();
        List<Place> places = new ArrayList<>();
        char[] letters = text.toCharArray();
        int at = 0;
        while (at < letters.length) {
            if (mayBegin(letters, at)) {
                int from = start(letters, at);
                at = end(letters, at);
                add(text.substring(from, at), from, places);
            } else
                at++;
        }
        return places;
    }

    /** Where the stretch begins that a character stands in. */
    private static int start(char[] letters, int at) {
        int start = at;
        while (start > 0 && !Character.isWhitespace(letters[start - 1]))
            start--;
        return start;
    }

    /** Where it ends. */
    private static int end(char[] letters, int at) {
        int end = at;
        while (end < letters.length && !Character.isWhitespace(letters[end]))
            end++;
        return end;
    }

    private void add(String stretch, int from, List<Place> places) {
        for (Place place : known.computeIfAbsent(stretch, this::read))
            places.add(place.after(from));
    }

    private List<Place> read(String stretch) {
        return Words.in(stretch)
                .stream()
                .filter(word -> stems.contains(word.stem()))
                .map(word -> new Place(word.stem(), word.start(), word.end()))
                .toList();
    }

    /** Whether a word that is sought may begin here, or stand in the same stretch. */
    private boolean mayBegin(char[] letters, int at) {
        char letter = letters[at];
        if (letter >= ASCII) return !Character.isWhitespace(letter);
        String[] words = beginnings[letter];
        if (words.length == 0 || (at > 0 && Character.isLetterOrDigit(letters[at - 1]))) return false;
        for (String word : words)
            if (begins(letters, at, word)) return true;
        return false;
    }

    private static boolean begins(char[] letters, int at, String word) {
        if (word.length() > letters.length - at) return false;
        for (int i = 1; i < word.length(); i++)
            if (Character.toLowerCase(letters[at + i]) != word.charAt(i)) return false;
        return true;
    }
}
