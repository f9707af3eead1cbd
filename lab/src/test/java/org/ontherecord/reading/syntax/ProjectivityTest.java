package org.ontherecord.reading.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProjectivityTest {
    @Test
    void aTreeWithoutCrossingArcsStays() {
        assertEquals(List.of(1, 3, 1), Projectivity.lifted(List.of(1, 3, 1)));
    }

    /** "A hearing is set on the plan": the plan belongs to the hearing, across the verb. */
    @Test
    void aWordUnderACrossingArcIsLiftedToTheHeadOfItsHead() {
        assertEquals(List.of(1, 3, 3, 7, 6, 6, 3), Projectivity.lifted(List.of(1, 3, 3, 7, 6, 6, 1)));
    }
}
