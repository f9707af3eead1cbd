package org.ontherecord.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    @Test
    void aDayIsThatDayInUtcFromItsFirstToItsLastInstant() {
        assertEquals(Instant.parse("2026-01-31T00:00:00Z"), Dates.start("from", "2026-01-31"));
        assertEquals(Instant.parse("2026-01-31T23:59:59.999Z"), Dates.end("to", "2026-01-31"));
    }

    @Test
    void aTimeWithAnOffsetIsThatInstant() {
        assertEquals(Instant.parse("2026-01-31T08:30:00Z"), Dates.start("from", "2026-01-31T09:30:00+01:00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "today", "2026-02-30", "2026-1-1", "20260131", "2026-01-31T09:30:00", "0999-12-31",
            "+12026-01-01T00:00:00Z", "2026-01-31T25:00:00Z", "２０２６-01-31"})
    void whatIsNoDateIsRefused(String value) {
        assertThrows(Refusal.class, () -> Dates.start("from", value));
    }

    @Test
    void textOrderIsTimeOrder() {
        String earlier = Dates.sortable(Instant.parse("1000-01-01T00:00:00Z"));
        String later = Dates.sortable(Instant.parse("2026-01-31T09:30:00.5Z"));

        assertEquals("2026-01-31T09:30:00.500Z", later);
        assertTrue(earlier.compareTo(later) < 0);
    }
}
