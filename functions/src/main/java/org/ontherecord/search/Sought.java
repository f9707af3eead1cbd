package org.ontherecord.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds in texts the words that have one of some stems: the same as among all of {@link Words}, many times sooner. No word
 * crosses white space, and what is made of a word keeps its first letter, but for case and accents; so most stretches between
 * white space need no look, and those that do are remembered. For one thread.
 */
public final class Sought {
    private static final int ASCII = 128;
    private final Set<String> stems;
    private final boolean[] first = new boolean[ASCII];
    private final Map<String, List<Place>> known = new HashMap<>();

    public Sought(Set<String> stems) {
        this.stems = Set.copyOf(stems);
        stems.stream().filter(stem -> stem.charAt(0) < ASCII).forEach(stem -> first[stem.charAt(0)] = true);
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
        for (int from = 0; from < text.length();) {
            int to = from;
            while (to < text.length() && !Character.isWhitespace(text.charAt(to)))
                to++;
            if (mayHold(text, from, to)) add(text.substring(from, to), from, places);
            from = to + 1;
        }
        return places;
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

    /** Whether something in a stretch begins as a word that is sought does. */
    private boolean mayHold(String text, int from, int to) {
        boolean inWord = false;
        for (int i = from; i < to; i++) {
            char letter = text.charAt(i);
            if (letter >= ASCII) return true;
            boolean goesOn = Character.isLetterOrDigit(letter);
            if (goesOn && !inWord && first[Character.toLowerCase(letter)]) return true;
            inWord = goesOn;
        }
        return false;
    }
}
