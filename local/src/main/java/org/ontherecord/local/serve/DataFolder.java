package org.ontherecord.local.serve;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;

/** A folder that one process at a time keeps its data in. */
final class DataFolder implements AutoCloseable {
    /** How long a service that is ending may take to let go of it. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * Makes the folder if need be, and locks it.
     *
     * @throws CannotServe if another process has it, or it can't be written
     */
    static DataFolder lock(Path path) throws InterruptedException {
        try {
            Files.createDirectories(path);
            FileChannel channel = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            long patientUntil = System.nanoTime() + PATIENCE.toNanos();
            while (lock(channel).isEmpty()) {
                if (System.nanoTime() > patientUntil) {
                    channel.close();
                    throw new CannotServe("the data folder " + path + " is in use by another otr serve"
                            + " (--data for another folder, --memory for none)");
                }
                Thread.sleep(100);
            }
            return new DataFolder(path, channel);
        } catch (IOException e) {
            throw new CannotServe("the data folder " + path + " can't be written: " + e);
        }
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException _) {
            // The lock ends with the process at the latest.
        }
    }

    private static Optional<FileLock> lock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException _) {
            return Optional.empty();
        }
    }
}
