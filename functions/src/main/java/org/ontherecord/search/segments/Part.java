package org.ontherecord.search.segments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.ontherecord.http.Digest;

/**
 * A file of a commit.
 *
 * @param name   the file's
 * @param blob   where its content is; no two uploads share one, so that what was given up never comes back
 * @param sha256 of its content
 * @param length in bytes
 */
public record Part(String name, String blob, String sha256, long length) {
    static final String BLOBS = "blobs/";

    /** A file as it is about to be uploaded. */
    static Part of(Path file) {
        try {
            String sha256 = Digest.sha256(file);
            return new Part(file.getFileName().toString(), BLOBS + sha256 + "-" + UUID.randomUUID(), sha256,
                    Files.size(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Makes sure that a file holds this and nothing else.
     *
     * @throws Damaged when it does not
     */
    void check(Path file) {
        try {
            if (Files.size(file) != length) throw new Damaged("of another length: " + blob);
            if (!Digest.sha256(file).equals(sha256)) throw new Damaged("changed: " + blob);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
