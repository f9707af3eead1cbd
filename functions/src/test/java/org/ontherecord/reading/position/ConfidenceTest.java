package org.ontherecord.reading.position;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConfidenceTest {
    private static final Traits BY_NAME = new Traits(List.of("holder\tperson by name", "topic\tnames none"));

    @Test
    void addsTheWeightsOfTraits() {
        Confidence confidence = new Confidence(Map.of(Confidence.ALL, 1.0, "holder\tperson by name", -1.0));
        assertEquals(0.5, confidence.of(BY_NAME));
    }

    @Test
    void takesATraitThatItDoesNotKnowForNeutral() {
        assertEquals(0.5, new Confidence(Map.of()).of(BY_NAME));
    }

    @Test
    void trustsANamedHolderMoreThanAPronoun() {
        double named = Reported.in("Ann Roe condemned the plan.").last().confidence();
        double pronoun = Reported.in("Ann Roe came. She condemned the plan.").last().confidence();
        assertTrue(named > pronoun, named + " against " + pronoun);
    }
}
