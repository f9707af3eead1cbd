package org.ontherecord.lab.bench.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class MemoryTest {
    @Test
    void thePeakIsReadInMegabytes() {
        assertEquals(OptionalLong.of(434), Memory.peak(List.of("Name:\tjava", "VmHWM:\t  434552 kB", "VmRSS:\t 1 kB")));
    }

    @Test
    void elsewhereNothingIsTold() {
        assertEquals(OptionalLong.empty(), Memory.peak(List.of("Name:\tjava")));
    }
}
