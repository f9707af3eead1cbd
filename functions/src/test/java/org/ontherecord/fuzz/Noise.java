package org.ontherecord.fuzz;

import java.util.List;
import java.util.random.RandomGenerator;

/** Makes input up: pieces of a language put together at random, and sound input that is cut, doubled, shuffled and spoilt. */
final class Noise {
    private static final int MOST_PIECES = 60;
    private final RandomGenerator random;
    private final List<String> pieces;
    private final List<String> sound;

    /**
     * Of a language.
     *
     * @param pieces its words and signs
     * @param sound  input that is as it should be
     */
    Noise(RandomGenerator random, List<String> pieces, List<String> sound) {
        this.random = random;
        this.pieces = pieces;
        this.sound = sound;
    }

    String next() {
        StringBuilder made = new StringBuilder(random.nextBoolean() ? "" : one(sound));
        for (int i = random.nextInt(MOST_PIECES); i > 0; i--)
            change(made);
        return made.toString();
    }

    private void change(StringBuilder made) {
        int at = random.nextInt(made.length() + 1);
        int end = Math.min(made.length(), at + random.nextInt(20));
        switch (random.nextInt(8)) {
            case 0 -> made.delete(at, end);
            case 1 -> made.insert(at, made.substring(at, end));
            case 2 -> made.insert(at, Character.toString(random.nextInt(0x20)));
            case 3 -> made.insert(at, (char) random.nextInt(0x10000));
            case 4 -> made.insert(at, one(pieces).repeat(1 + random.nextInt(40)));
            default -> made.insert(at, one(pieces));
        }
    }

    private String one(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
