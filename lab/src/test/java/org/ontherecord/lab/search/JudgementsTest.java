package org.ontherecord.lab.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JudgementsTest {
    private static final Judgements JUDGEMENTS = new Judgements(
            Map.of("q", Map.of("a", 2, "b", 1, "c", 0), "none relevant", Map.of("a", 0)));

    @Test
    void theBestOrderScoresOne() {
        assertEquals(1, JUDGEMENTS.ndcg(Map.of("q", List.of("a", "b", "x"))));
    }

    @Test
    void aQuestionWithoutAnAnswerScoresNothing() {
        assertEquals(0, JUDGEMENTS.ndcg(Map.of()));
    }

    @Test
    void aLaterHitGainsLess() {
        double best = 2 + 1 / log2(3);
        assertEquals((1 + 2 / log2(4)) / best, JUDGEMENTS.ndcg(Map.of("q", List.of("b", "x", "a"))), 1e-9);
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }
}
