package org.ontherecord.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CursorTest {
    private static final String QUERY = "articles||";
    private static final String GIVEN = new Cursor(QUERY, "2026-01-31T09:30:00.000Z#abc").encode();

    @Test
    void aCursorComesBackAsItWasGiven() {
        assertEquals("2026-01-31T09:30:00.000Z#abc", Cursor.decode(GIVEN, QUERY).after());
    }

    @TestFactory
    Stream<DynamicTest> aCursorWithAnyCharacterChangedIsRefused() {
        return IntStream.range(0, GIVEN.length()).mapToObj(i -> DynamicTest.dynamicTest("character " + i, () -> {
            for (char other : new char[]{'A', 'B', 'z', '_', '=', ' ', 'é'}) {
                if (GIVEN.charAt(i) == other) continue;
                String changed = GIVEN.substring(0, i) + other + GIVEN.substring(i + 1);
                assertThrows(Refusal.class, () -> Cursor.decode(changed, QUERY), changed);
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> aCursorCutShortIsRefused() {
        return IntStream.range(0, GIVEN.length())
                .mapToObj(i -> DynamicTest.dynamicTest("length " + i,
                        () -> assertThrows(Refusal.class, () -> Cursor.decode(GIVEN.substring(0, i), QUERY))));
    }

    @Test
    void aCursorOfAnotherQueryIsRefused() {
        assertThrows(Refusal.class, () -> Cursor.decode(GIVEN, "articles|2026-01-01|"));
    }
}
