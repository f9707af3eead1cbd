package org.ontherecord.search.segments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ontherecord.aws.Parallel;

/**
 * A folder with a commit's files, checked when they are fetched. Only what is missing is fetched. One thread at a time
 * changes it.
 */
public final class Checkout {
    private static final String UNFINISHED = ".unfinished";
    private final Path folder;
    private final Blobs blobs;
    private final Map<String, Part> parts = new HashMap<>();

    /**
     * In a folder that nobody else uses.
     *
     * @param folder made if need be, and emptied: what an earlier process left there is not trusted
     */
    public Checkout(Path folder, Blobs blobs) {
        this.folder = folder;
        this.blobs = blobs;
        try {
            Files.createDirectories(folder);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        keep(Map.of());
    }

    public Path folder() {
        return folder;
    }

    /** Whether no file of the commit has the name of another that is here. */
    public boolean fits(Commit commit) {
        return commit.manifest()
                .parts()
                .stream()
                .allMatch(part -> part.equals(parts.getOrDefault(part.name(), part)));
    }

    /** Whether the disk has room for those of a commit's files that are missing. */
    public boolean hasRoomFor(Commit commit) {
        try {
            long length = missing(commit).stream().mapToLong(Part::length).sum();
            return Files.getFileStore(folder).getUsableSpace() > length;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /**
     * Adds a commit's files to those that are here.
     *
     * @throws Damaged when one isn't what the manifest says; those that are stay
     */
    public void add(Commit commit) {
        List<Part> missing = missing(commit);
        try {
            Parallel.map(missing, this::fetch);
        } finally {
            missing.stream().filter(part -> Files.exists(file(part))).forEach(part -> parts.put(part.name(), part));
        }
    }

    /** Deletes whatever isn't part of one of these commits, which fit each other. */
    public void keep(Commit... commits) {
        keep(Stream.of(commits)
                .flatMap(commit -> commit.manifest().parts().stream())
                .distinct()
                .collect(Collectors.toMap(Part::name, part -> part)));
    }

    /** Brings the folder to a commit, or to nothing, whatever was done in it. */
    public void reset(Optional<Commit> commit) {
        commit.ifPresentOrElse(this::keep, () -> keep(Map.of()));
        commit.ifPresent(this::add);
    }

    /** Whether files are all known from a commit. */
    public boolean knows(Collection<String> names) {
        return parts.keySet().containsAll(names);
    }

    /** What a file of this folder is known to be; nothing when it was made here and not published. */
    Optional<Part> known(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    /** Takes what was published as known. */
    void published(Commit commit) {
        parts.clear();
        commit.manifest().parts().forEach(part -> parts.put(part.name(), part));
    }

    private List<Part> missing(Commit commit) {
        return commit.manifest().parts().stream().filter(part -> !parts.containsValue(part)).toList();
    }

    /** Once more where it came damaged: perhaps only on its way. */
    private Part fetch(Part part) {
        try {
            return fetchOnce(part);
        } catch (Damaged _) {
            return fetchOnce(part);
        }
    }

    /** Under its name a file is whole and right, or not there. */
    private Part fetchOnce(Part part) {
        Path unfinished = folder.resolve(part.name() + UNFINISHED);
        try {
            Files.deleteIfExists(unfinished);
            blobs.get(part.blob(), unfinished);
            part.check(unfinished);
            Files.move(unfinished, file(part));
            return part;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private Path file(Part part) {
        return folder.resolve(part.name());
    }

    private void keep(Map<String, Part> wanted) {
        parts.values().removeIf(part -> !part.equals(wanted.get(part.name())));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(file -> !parts.containsKey(file.getFileName().toString())).toList())
                Files.delete(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
