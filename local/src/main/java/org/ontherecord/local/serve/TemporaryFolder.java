package org.ontherecord.local.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** A folder that is gone when it is closed. */
final class TemporaryFolder implements AutoCloseable {
    private static final int ATTEMPTS = 50;
    private static final Duration PAUSE = Duration.ofMillis(100);
    private final Path path;

    TemporaryFolder() {
        try {
            path = Files.createTempDirectory("otr");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path() {
        return path;
    }

    /** Whoever still writes there is given a moment. */
    @Override
    public void close() {
        for (int attempt = 1; !isGone(attempt == ATTEMPTS); attempt++)
            LockSupport.parkNanos(PAUSE.toNanos());
    }

    private boolean isGone(boolean mustBe) {
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList())
                Files.deleteIfExists(file);
            return true;
        } catch (IOException | UncheckedIOException e) {
            if (mustBe) throw new IllegalStateException(e);
            return false;
        }
    }
}
