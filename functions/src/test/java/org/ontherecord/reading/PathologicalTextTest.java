package org.ontherecord.reading;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Fault 40: texts that are no language are read in time that is next to linear in their length. Fails when a rule looks back to
 * the beginning for each word, as when {@code Segmenter} asks of each quotation mark where its sentence began.
 */
class PathologicalTextTest {
    private static final int LENGTH = 200_000;
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final Reader READER = new Reader();

    @BeforeAll
    static void warmUp() {
        READER.read(Manuscript
                .of("The foreign ministry of Norland said on Monday that it supports the agreement. ".repeat(50)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a ", ". ", "A. ", "U.S. ", "“", "“ a", "\" said ", "((", "He said that ",
            "Mr. A. B. ",
            "\n", "1.2", "'", "港。", "\uD83D\uDE00\u200D", "\u0000", "Norway opposes Norway. ", "“No,” he said. ",
            "The minister said “the minister said ", "and France, ", "a-", "https://a.b/c?d=e "})
    void itIsReadInTime(String pattern) {
        String text = pattern.repeat(LENGTH / pattern.length());
        long started = System.nanoTime();

        READER.read(Manuscript.of(text));

        Duration took = Duration.ofNanos(System.nanoTime() - started);
        assertTrue(took.compareTo(LIMIT) < 0, took::toString);
    }
}
