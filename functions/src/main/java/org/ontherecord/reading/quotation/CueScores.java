package org.ontherecord.reading.quotation;

import java.util.Arrays;
import org.ontherecord.reading.syntax.FeatureVector;
import org.ontherecord.reading.syntax.QuantizedWeights;

/** How surely each unit of a text is the head of a cue. */
final class CueScores {
    /** Score of the units that are worth a closer look: about four in five cues are among them. */
    static final int CANDIDATE = -60;
    private static final int IMPOSSIBLE = Integer.MIN_VALUE;
    private static final int STEP = 40;
    private static final int STEPS = 8;

    private final int[] scores;

    CueScores(Units units, RuleRoles rules, QuantizedWeights weights) {
        CueFeatures features = new CueFeatures(units, rules);
        FeatureVector vector = new FeatureVector();
        int[] score = new int[1];
        scores = new int[units.size()];
        for (int u = 0; u < scores.length; u++) {
            scores[u] = IMPOSSIBLE;
            if (!features.isCandidate(u)) continue;
            features.of(u, vector);
            weights.score(vector, score);
            scores[u] = score[0];
        }
    }

    int score(int u) {
        return scores[u];
    }

    boolean isCandidate(int u) {
        return scores[u] >= CANDIDATE;
    }

    /** The scores in few steps, as features of other decisions. */
    int[] steps() {
        return Arrays.stream(scores)
                .map(score -> score == IMPOSSIBLE
                        ? -STEPS - 1
                        : Math.max(-STEPS, Math.min(STEPS, Math.round(score / (float) STEP))))
                .toArray();
    }
}
