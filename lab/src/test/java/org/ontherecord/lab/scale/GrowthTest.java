package org.ontherecord.lab.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The simulation of the index's growth. */
class GrowthTest {
    private static Growth grown(int commits, long bytes) {
        Growth growth = new Growth();
        for (int commit = 0; commit < commits; commit++)
            growth.commit(100, bytes);
        return growth;
    }

    @Test
    void nothingIsLostInMerging() {
        assertEquals(10_000 * 120_000L, grown(10_000, 120_000).bytes());
    }

    @Test
    void segmentsStayFew() {
        assertTrue(grown(100, 1_000).segments() <= 20);
        assertTrue(grown(20_000, 120_000).segments() <= 100);
    }

    @Test
    void eachByteIsUploadedOnceForItselfAndOnceForEachMerge() {
        assertEquals(1, grown(6, 120_000).amplification(), 1e-9);
        assertEquals(2, grown(7, 120_000).amplification(), 1e-9);
        double amplification = grown(20_000, 120_000).amplification();
        assertTrue(amplification > 1.5 && amplification < 7, () -> amplification + "");
    }
}
