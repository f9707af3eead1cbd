package org.ontherecord.local;

import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** One line on standard error that counts what is done; silent where that is not a terminal. */
final class Progress {
    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");
    private static final long NANOS_BETWEEN = 200_000_000;

    private final PrintStream to;
    private final boolean shown;
    private long done;
    private long lastShown;

    private Progress(PrintStream to, boolean shown) {
        this.to = to;
        this.shown = shown;
    }

    static Progress onTerminal() {
        return new Progress(System.err, isTerminal());
    }

    /** The console tells of standard input and output alone, so ask the system where it can answer. */
    private static boolean isTerminal() {
        try {
            String device = Files.readSymbolicLink(STANDARD_ERROR).toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException e) {
            return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
        }
    }

    void step() {
        done++;
        if (shown && System.nanoTime() - lastShown > NANOS_BETWEEN) {
            to.print("\r" + done + " articles read");
            lastShown = System.nanoTime();
        }
    }

    void end() {
        if (shown && done > 0) to.println("\r" + done + " articles read");
    }
}
