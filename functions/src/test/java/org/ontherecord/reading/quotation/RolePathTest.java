package org.ontherecord.reading.quotation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RolePathTest {
    private static final int NONE = Role.NONE.index();
    private static final int CUE = Role.CUE.index();
    private static final int SOURCE = Role.SOURCE.index();
    private static final int CONTENT = Role.CONTENT.index();

    private static int[] favouring(int role, int score) {
        int[] scores = new int[RolePath.ROLES];
        scores[role] = score;
        return scores;
    }

    private static int[][] indifferent(int size) {
        return new int[size][RolePath.ROLES * RolePath.ROLES];
    }

    @Test
    void eachUnitHasItsBestRoleWhereNeighboursDoNotMatter() {
        int[][] single = {favouring(SOURCE, 5), favouring(CUE, 5), favouring(CONTENT, 5)};

        RolePath path = RolePath.best(single, indifferent(3), 1);

        assertArrayEquals(new int[]{SOURCE, CUE, CONTENT}, path.roles());
        assertEquals(15, path.margin());
    }

    @Test
    void aNeighbourChangesTheRoleOfADoubtfulUnit() {
        int[][] single = {favouring(CUE, 5), favouring(CONTENT, 5), favouring(NONE, 1), favouring(CONTENT, 5)};
        int[][] pair = indifferent(4);
        for (int[] scores : pair)
            scores[CONTENT * RolePath.ROLES + CONTENT] = 2;

        assertArrayEquals(new int[]{CUE, CONTENT, CONTENT, CONTENT}, RolePath.best(single, pair, 0).roles());
    }

    @Test
    void theCueStaysTheCueAndThenNothingIsBetter() {
        int[][] single = {favouring(NONE, 3), favouring(NONE, 4)};

        RolePath path = RolePath.best(single, indifferent(2), 1);

        assertEquals(CUE, path.roles()[1]);
        assertTrue(path.margin() < 0, () -> "margin " + path.margin());
    }
}
