package org.ontherecord.reading.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** "They signed it": both pronouns depend on the verb. */
class DynamicOracleTest {
    private final DynamicOracle oracle = new DynamicOracle(List.of(1, 3, 1));
    private final Configuration at = new Configuration(3);

    @Test
    void theRightMovesCostNothingAndLeadToTheRightTree() {
        at.shift();
        assertEquals(0, oracle.cost(at, Transition.LEFT));
        at.left(Relation.NSUBJ.number());
        at.shift();
        assertEquals(0, oracle.cost(at, Transition.SHIFT));
        at.shift();
        assertEquals(0, oracle.cost(at, Transition.RIGHT));
        at.right(Relation.OBJ.number());
        assertEquals(0, oracle.cost(at, Transition.LEFT));
        at.left(Relation.ROOT.number());
        assertEquals(1, at.head(2));
        assertEquals(3, at.head(1));
    }

    @Test
    void aMoveCostsTheArcsThatCannotBeMadeAfterIt() {
        at.shift();
        assertEquals(1, oracle.cost(at, Transition.SHIFT), "the subject can't get its verb any more");
        at.left(Relation.NSUBJ.number());
        at.shift();
        assertEquals(2, oracle.cost(at, Transition.LEFT), "the verb loses the root and its object");
    }
}
