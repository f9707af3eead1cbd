package org.ontherecord.lab.search;

/** Words that nobody ever said, one for each number, none like a stop word, and none with another's stem. */
final class Lexicon {
    private static final String[] FIRST = {"b", "br", "d", "dr", "f", "g", "gr", "k", "kl", "l", "m", "n", "p", "pr",
            "r", "s", "st", "t", "tr", "v", "z"};
    private static final String[] VOWELS = {"a", "e", "i", "o", "u", "ai", "oa"};
    private static final String LAST = "x";

    private Lexicon() {}

    static String word(int number) {
        StringBuilder word = new StringBuilder();
        int rest = number;
        do {
            int syllable = rest % (FIRST.length * VOWELS.length);
            word.append(FIRST[syllable % FIRST.length]).append(VOWELS[syllable / FIRST.length]);
            rest /= FIRST.length * VOWELS.length;
        } while (rest > 0);
        return word.append(LAST).toString();
    }

    /** Whether a word is one of these, and no stop word. */
    static boolean has(String word) {
        return word.endsWith(LAST);
    }

    /** A name of two such words. */
    static String name(int number) {
        return capital(word(number % 997)) + " " + capital(word(1000 + number));
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
