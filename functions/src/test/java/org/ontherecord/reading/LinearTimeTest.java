package org.ontherecord.reading;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.stream.DoubleStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Twice the text takes at most twice the time and a half, whatever the text. Counted is this thread's own time. */
class LinearTimeTest {
    private static final int CHARACTERS = 100_000;
    /** What is left to the compiler and the collector, in seconds. */
    private static final double SLACK = 0.25;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Reader READER = new Reader();

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            `He said, "it starts here. `, `And goes on. `
            ``, `The same sentence again and again. `
            ``, `said "x" `
            ``, `“‘`
            ``, `A.B.`
            ``, `a@a.`
            ``, `漢。`
            ``, `J. `
            ``, `Norway said it would (if Peru urged it to) not `
            ``, `Ann Roe of Norway and `
            """)
    void readsTwiceTheTextInTwiceTheTime(String opening, String unit) {
        String once = opening + unit.repeat(CHARACTERS / unit.length());
        String twice = opening + unit.repeat(2 * CHARACTERS / unit.length());
        seconds(once);
        double half = least(once);
        double whole = least(twice);
        assertTrue(whole <= 2.5 * half + SLACK, () -> half + " s, then " + whole + " s");
        assertTrue(whole <= 5, () -> whole + " s");
    }

    private static double least(String text) {
        return DoubleStream.generate(() -> seconds(text)).limit(3).min().orElseThrow();
    }

    private static double seconds(String text) {
        long start = THREADS.getCurrentThreadCpuTime();
        READER.read(Manuscript.of(text));
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
    }
}
