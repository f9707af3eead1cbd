package org.ontherecord.lab.summary;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class RougeTest {
    private static double[] rouge(String summary, String reference) {
        return Rouge.scores(Rouge.words(summary), Rouge.words(reference));
    }

    @Test
    void sharedWordsPairsAndOrderAreCounted() {
        // 3 of 4 and 5 words; 1 of 3 and 4 pairs; "police gunman" or "the gunman" in order
        assertArrayEquals(new double[]{200 * 3 / 9.0, 200 * 1 / 7.0, 200 * 2 / 9.0},
                rouge("Police ended the gunman", "The gunman was shot by-police".replace("was ", "")), 1e-9);
    }

    @Test
    void aWordCountsAsOftenAsTheReferenceHasIt() {
        assertArrayEquals(new double[]{40, 0, 40}, rouge("no no no no", "no"), 1e-9);
    }

    @Test
    void nothingSharedScoresNothing() {
        assertArrayEquals(new double[]{0, 0, 0}, rouge("", "a word"), 1e-9);
        assertArrayEquals(new double[]{0, 0, 0}, rouge("тихо", "a word"), 1e-9);
    }
}
