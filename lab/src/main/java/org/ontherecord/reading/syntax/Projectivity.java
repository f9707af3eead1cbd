package org.ontherecord.reading.syntax;

import java.util.Arrays;
import java.util.List;

/** Makes trees free of crossing arcs by lifting words to the head of their head (Nivre and Nilsson 2005). */
final class Projectivity {
    private Projectivity() {}

    /** @param heads the head of each word, the number of words for the root */
    static List<Integer> lifted(List<Integer> heads) {
        int[] lifted = heads.stream().mapToInt(Integer::intValue).toArray();
        for (int word = shortestCrossing(lifted); word >= 0; word = shortestCrossing(lifted))
            lifted[word] = lifted[lifted[word]];
        return Arrays.stream(lifted).boxed().toList();
    }

    /** The word with the shortest arc over a word that doesn't depend on the arc's head, or -1. */
    private static int shortestCrossing(int[] heads) {
        int shortest = -1;
        for (int word = 0; word < heads.length; word++) {
            boolean shorter = shortest < 0 || length(heads, word) < length(heads, shortest);
            if (shorter && heads[word] < heads.length && crosses(heads, word)) shortest = word;
        }
        return shortest;
    }

    private static int length(int[] heads, int word) {
        return Math.abs(heads[word] - word);
    }

    private static boolean crosses(int[] heads, int word) {
        int head = heads[word];
        for (int between = Math.min(word, head) + 1; between < Math.max(word, head); between++) {
            int ancestor = between;
            while (ancestor < heads.length && ancestor != head)
                ancestor = heads[ancestor];
            if (ancestor != head) return true;
        }
        return false;
    }
}
