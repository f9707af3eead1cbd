package org.ontherecord.lab.soak;

import java.util.List;
import java.util.SplittableRandom;

/** Writes articles that each hold a word of their own. */
final class Writer {
    private static final List<String> ACTORS = List.of("Norway", "Kenya", "Peru", "Fiji", "Serbia", "Canada");
    private final int number;
    private final SplittableRandom random;
    private int words;

    /**
     * One of several.
     *
     * @param number no other writer's
     */
    Writer(int number, SplittableRandom random) {
        this.number = number;
        this.random = random;
    }

    Held article() {
        String word = word();
        return new Held("https://example.org/soak/" + word, text(word), word);
    }

    /** Another text at the same address. */
    Held another(String url) {
        String word = word();
        return new Held(url, text(word), word);
    }

    private String word() {
        return "soak" + Integer.toString(number, 36) + "x" + Integer.toString(words++, 36) + "word";
    }

    private String text(String word) {
        return actor() + " condemned the " + word + " attack, its foreign ministry said on Monday. "
                + "Life went on. ".repeat(random.nextInt(40)) + actor() + " supports the treaty.";
    }

    private String actor() {
        return ACTORS.get(random.nextInt(ACTORS.size()));
    }
}
