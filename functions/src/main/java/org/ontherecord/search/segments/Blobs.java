package org.ontherecord.search.segments;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.stream.Stream;

/** Storage of immutable content under names, each of which is used once. */
public interface Blobs {
    /**
     * Something that is stored.
     *
     * @param since when it was put
     */
    record Stored(String name, Instant since) {}

    /** Keeps content; once this returns it outlives the process. */
    void put(String name, byte[] content);

    /** Keeps a file's content; once this returns it outlives the process. */
    void put(String name, Path file);

    /**
     * Reads content whole.
     *
     * @throws Damaged when there is none of that name
     */
    byte[] get(String name);

    /**
     * Reads content into a file that is not there yet.
     *
     * @throws Damaged when there is none of that name
     */
    void get(String name, Path file);

    /** All whose names begin with a prefix, which ends in a slash. */
    Stream<Stored> list(String prefix);

    /** Deletes those that are there. */
    void delete(Collection<String> names);
}
