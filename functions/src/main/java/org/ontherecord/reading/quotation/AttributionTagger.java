package org.ontherecord.reading.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ontherecord.reading.syntax.FeatureVector;

/**
 * Finds attributions as semantic role labelling finds a verb's arguments (Gildea and Jurafsky 2002; as a sequence,
 * Hacioglu et al. 2004): which words are cues, then around each cue which words are its source and its content.
 */
final class AttributionTagger {
    /** Cues looked at in one passage; keeps time linear where a passage is nothing but cues. */
    private static final int CUES = 12;

    private final AttributionModel model;

    AttributionTagger(AttributionModel model) {
        this.model = model;
    }

    /** The attributions of a text in the order of their cues. No two share a cue. */
    List<Attribution> tag(Units units, RuleRoles rules) {
        CueScores cues = new CueScores(units, rules, model.cues());
        int[] certainty = cues.steps();
        boolean[] taken = new boolean[units.size()];
        return candidates(units, cues).stream()
                .map(cue -> attribution(units, rules, certainty, cue))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(Attribution::margin).reversed())
                .filter(attribution -> take(attribution.cue(), taken))
                .sorted(Comparator.comparingInt(attribution -> attribution.cue().from()))
                .toList();
    }

    private static boolean take(Run cue, boolean[] taken) {
        if (IntStream.range(cue.from(), cue.to()).anyMatch(u -> taken[u])) return false;
        for (int u = cue.from(); u < cue.to(); u++)
            taken[u] = true;
        return true;
    }

    private static List<Integer> candidates(Units units, CueScores cues) {
        List<Integer> all = new ArrayList<>();
        List<Integer> passage = new ArrayList<>();
        for (int u = 0; u < units.size(); u++) {
            if (cues.isCandidate(u)) passage.add(u);
            if (units.passage(u + 1) == units.passage(u)) continue;
            passage.stream()
                    .sorted(Comparator.comparingInt(cues::score).reversed().thenComparing(Comparator.naturalOrder()))
                    .limit(CUES)
                    .forEach(all::add);
            passage.clear();
        }
        return all;
    }

    private Optional<Attribution> attribution(Units units, RuleRoles rules, int[] certainty, int cue) {
        Window window = Window.around(units, cue);
        RoleFeatures features = new RoleFeatures(units, rules, certainty, window);
        RolePath path = path(features, window);
        return path.margin() > model.margin() ? Attribution.of(units, window, path) : Optional.empty();
    }

    private RolePath path(RoleFeatures features, Window window) {
        int[][] single = new int[window.size()][RolePath.ROLES];
        int[][] pair = new int[window.size()][RolePath.ROLES * RolePath.ROLES];
        FeatureVector vector = new FeatureVector();
        for (int i = 0; i < window.size(); i++) {
            features.single(window.from() + i, vector);
            model.single().score(vector, single[i]);
            if (i == 0) continue;
            features.pair(window.from() + i, vector);
            model.pair().score(vector, pair[i]);
        }
        return RolePath.best(single, pair, window.cue() - window.from());
    }
}
