package org.ontherecord.lab;

import java.io.Console;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Optional;

/** One line that shows how far a long work is: redrawn on a terminal, elsewhere written once for each work. */
public final class ProgressBar {
    private static final int WIDTH = 30;
    private static final Duration BETWEEN = Duration.ofMillis(200);
    private final PrintWriter to;
    private final boolean redrawn;
    private final String doing;
    private final long total;
    private long lastShown;

    private ProgressBar(PrintWriter to, boolean redrawn, String doing, long total) {
        this.to = to;
        this.redrawn = redrawn;
        this.doing = doing;
        this.total = total;
    }

    /**
     * Begins a work.
     *
     * @param total steps
     */
    public static ProgressBar of(String doing, long total, PrintWriter to) {
        boolean onTerminal = Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
        if (!onTerminal) {
            to.println(doing);
            to.flush();
        }
        return new ProgressBar(to, onTerminal, doing, total);
    }

    /** Shows that so many steps are done. */
    public void show(long done) {
        if (!redrawn || done < total && System.nanoTime() - lastShown < BETWEEN.toNanos()) return;
        lastShown = System.nanoTime();
        int filled = (int) (WIDTH * done / Math.max(1, total));
        to.print(
                "\r[%s%s] %s: %d of %d ".formatted("#".repeat(filled), "-".repeat(WIDTH - filled), doing, done, total));
        if (done >= total) to.println();
        to.flush();
    }
}
