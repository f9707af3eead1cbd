package org.ontherecord.article;

import java.util.stream.LongStream;

/** Runs of three words of a text, as numbers. Case and marks don't count; a character that is a word by itself is one. */
final class Shingles {
    private static final int WORDS = 3;
    private static final long BASE = 1_000_003L;
    private final LongStream.Builder found = LongStream.builder();
    private final long[] words = new long[WORDS];
    private long word;
    private int count;

    private Shingles() {}

    static LongStream of(String text) {
        Shingles shingles = new Shingles();
        text.codePoints().forEach(shingles::read);
        shingles.endWord();
        return shingles.found.build();
    }

    private void read(int point) {
        if (!Character.isLetterOrDigit(point) || Character.isIdeographic(point)) endWord();
        if (!Character.isLetterOrDigit(point)) return;
        word = word * BASE + Character.toLowerCase(point);
        if (Character.isIdeographic(point)) endWord();
    }

    private void endWord() {
        if (word == 0) return;
        words[count++ % WORDS] = word;
        word = 0;
        if (count >= WORDS) found.add(shingle());
    }

    private long shingle() {
        long shingle = 0;
        for (int i = 0; i < WORDS; i++)
            shingle = shingle * BASE * BASE + words[(count + i) % WORDS];
        return shingle;
    }
}
