package org.ontherecord.reading.quotation;

import java.util.Arrays;
import org.ontherecord.reading.syntax.FeatureVector;

/** A window with its right roles, all none where its cue is no cue, and the hashed features of all its units. */
final class RoleExample {
    private final int cue;
    private final int[] roles;
    private final int[][] single;
    private final int[][] pair;

    private RoleExample(int cue, int[] roles, int[][] single, int[][] pair) {
        this.cue = cue;
        this.roles = roles;
        this.single = single;
        this.pair = pair;
    }

    static RoleExample of(LabelledArticle article, int[] certainty, int cue) {
        Window window = Window.around(article.units(), cue);
        RoleFeatures features = new RoleFeatures(article.units(), article.rules(), certainty, window);
        FeatureVector vector = new FeatureVector();
        int[][] single = new int[window.size()][];
        int[][] pair = new int[window.size()][0];
        for (int i = 0; i < window.size(); i++) {
            features.single(window.from() + i, vector);
            single[i] = vector.hashes();
            if (i == 0) continue;
            features.pair(window.from() + i, vector);
            pair[i] = vector.hashes();
        }
        return new RoleExample(cue - window.from(), article.roles(window), single, pair);
    }

    int size() {
        return roles.length;
    }

    int role(int unit) {
        return roles[unit];
    }

    int[] single(int unit) {
        return single[unit];
    }

    /** The features of a unit's role with that of the unit before; none for the first. */
    int[] pair(int unit) {
        return pair[unit];
    }

    /** What the weights would say, were a wrong role worth {@code cost} more than it scores. */
    int[] guess(AveragedPerceptron singles, AveragedPerceptron pairs, int cost) {
        int[][] one = Arrays.stream(single).map(singles::score).toArray(int[][]::new);
        int[][] two = Arrays.stream(pair).map(pairs::score).toArray(int[][]::new);
        for (int i = 0; i < roles.length; i++)
            for (int role = 0; role < RolePath.ROLES; role++)
                if (role != roles[i]) one[i][role] += i == cue ? 3 * cost : cost;
        RolePath best = RolePath.best(one, two, cue);
        return best.margin() > 0 ? best.roles() : new int[roles.length];
    }
}
