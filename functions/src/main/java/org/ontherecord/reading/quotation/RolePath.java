package org.ontherecord.reading.quotation;

/** The best sequence of roles around a cue (Viterbi 1967), and by how much it beats attributing nothing at all. */
final class RolePath {
    static final int ROLES = Role.values().length;
    private static final int NEVER = Integer.MIN_VALUE / 2;

    private final int[] roles;
    private final int margin;

    private RolePath(int[] roles, int margin) {
        this.roles = roles;
        this.margin = margin;
    }

    /** The index of each unit's role. */
    int[] roles() {
        return roles.clone();
    }

    /** In units of the weights; 0 or less where nothing is attributed rather. */
    int margin() {
        return margin;
    }

    /**
     * @param single for each unit the score of each role
     * @param pair   for each unit but the first the score of each pair: role before × {@link #ROLES} + role
     * @param cue    the unit that is the cue whatever its score
     */
    static RolePath best(int[][] single, int[][] pair, int cue) {
        int[] score = single[0].clone();
        if (cue == 0) onlyCue(score);
        int[][] from = new int[single.length][ROLES];
        for (int u = 1; u < single.length; u++) {
            score = step(score, single[u], pair[u], from[u]);
            if (u == cue) onlyCue(score);
        }
        int last = bestOf(score);
        return new RolePath(traced(from, last), score[last] - nothing(single, pair));
    }

    private static void onlyCue(int[] score) {
        for (int role = 0; role < ROLES; role++)
            if (role != Role.CUE.index()) score[role] = NEVER;
    }

    private static int[] step(int[] score, int[] single, int[] pair, int[] from) {
        int[] next = new int[ROLES];
        for (int role = 0; role < ROLES; role++) {
            int most = score[0] + pair[role];
            for (int before = 1; before < ROLES; before++) {
                int sum = score[before] + pair[before * ROLES + role];
                if (sum <= most) continue;
                most = sum;
                from[role] = before;
            }
            next[role] = Math.max(NEVER, most + single[role]);
        }
        return next;
    }

    private static int bestOf(int[] score) {
        int best = 0;
        for (int role = 1; role < ROLES; role++)
            if (score[role] > score[best]) best = role;
        return best;
    }

    private static int[] traced(int[][] from, int last) {
        int[] roles = new int[from.length];
        roles[from.length - 1] = last;
        for (int u = from.length - 1; u > 0; u--)
            roles[u - 1] = from[u][roles[u]];
        return roles;
    }

    private static int nothing(int[][] single, int[][] pair) {
        int sum = 0;
        for (int u = 0; u < single.length; u++)
            sum += single[u][0] + (u == 0 ? 0 : pair[u][0]);
        return sum;
    }
}
