package org.ontherecord.local.transfer;

import java.io.PrintWriter;
import java.time.Duration;

/** One line that shows how far a long work is; silent unless it is wanted. */
final class ProgressBar {
    private static final int WIDTH = 30;
    private static final Duration BETWEEN = Duration.ofMillis(200);
    private final PrintWriter to;
    private final boolean shown;
    private final long total;
    private final long started = System.nanoTime();
    private final long before;
    private long lastShown;

    /** @param before what was done before this began */
    ProgressBar(PrintWriter to, boolean shown, long before, long total) {
        this.to = to;
        this.shown = shown;
        this.before = before;
        this.total = total;
    }

    void show(long done, long refused) {
        if (!shown || System.nanoTime() - lastShown < BETWEEN.toNanos() && done < total) return;
        lastShown = System.nanoTime();
        to.print("\r" + line(done, refused, Duration.ofNanos(System.nanoTime() - started)));
        to.flush();
    }

    String line(long done, long refused, Duration took) {
        int filled = total == 0 ? WIDTH : (int) (WIDTH * done / total);
        double rate = (done - before) / Math.max(0.001, took.toMillis() / 1000.0);
        long left = rate > 0 ? (long) ((total - done) / rate) : 0;
        return "[%s%s] %d of %d, %d refused, %.0f a second, %d:%02d left ".formatted("#".repeat(filled),
                "-".repeat(WIDTH - filled), done, total, refused, rate, left / 60, left % 60);
    }

    void end() {
        if (shown) to.println();
        to.flush();
    }
}
