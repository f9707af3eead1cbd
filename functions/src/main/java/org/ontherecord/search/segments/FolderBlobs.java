package org.ontherecord.search.segments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Blobs in a folder of this machine. */
public final class FolderBlobs implements Blobs {
    private final Path folder;

    public FolderBlobs(Path folder) {
        this.folder = folder;
    }

    @Override
    public void put(String name, byte[] content) {
        put(name, unfinished -> Files.write(unfinished, content));
    }

    @Override
    public void put(String name, Path file) {
        put(name, unfinished -> Files.copy(file, unfinished));
    }

    @Override
    public byte[] get(String name) {
        try {
            return Files.readAllBytes(folder.resolve(name));
        } catch (NoSuchFileException missing) {
            throw new Damaged("missing: " + name, missing);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Costs no room where the file can be a second name of the blob. */
    @Override
    public void get(String name, Path file) {
        Path blob = folder.resolve(name);
        try {
            Files.createLink(file, blob);
        } catch (NoSuchFileException missing) {
            throw new Damaged("missing: " + name, missing);
        } catch (IOException | UnsupportedOperationException otherDisk) {
            copy(blob, file);
        }
    }

    /** What a crash left unfinished is among them, so that it is cleared away as well. */
    @Override
    public Stream<Stored> list(String prefix) {
        Path within = folder.resolve(prefix);
        if (!Files.isDirectory(within)) return Stream.of();
        try (Stream<Path> files = Files.list(within)) {
            List<Stored> stored = files.flatMap(file -> stored(prefix + file.getFileName(), file)).toList();
            return stored.stream();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Override
    public void delete(Collection<String> names) {
        try {
            for (String name : names)
                Files.deleteIfExists(folder.resolve(name));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @FunctionalInterface
    private interface Writing {
        void to(Path file) throws IOException;
    }

    /** Under its name it is whole or not there. */
    private void put(String name, Writing content) {
        Path blob = folder.resolve(name);
        Path unfinished = blob.resolveSibling(UUID.randomUUID() + ".unfinished");
        try {
            Files.createDirectories(blob.getParent());
            content.to(unfinished);
            force(unfinished);
            Files.move(unfinished, blob, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void copy(Path blob, Path file) {
        try {
            Files.copy(blob, file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** None where it has just been deleted, or finished under its own name. */
    private static Stream<Stored> stored(String name, Path file) {
        try {
            return Stream.of(new Stored(name, Files.getLastModifiedTime(file).toInstant()));
        } catch (NoSuchFileException gone) {
            return Stream.of();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
