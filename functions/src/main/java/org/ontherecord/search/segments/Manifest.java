package org.ontherecord.search.segments;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ontherecord.http.Digest;
import org.ontherecord.http.Json;
import tools.jackson.core.JacksonException;

/**
 * What a commit consists of.
 *
 * @param epoch       one more than that of the commit before; 1 for the first
 * @param parent      name of the manifest before
 * @param committedAt when
 * @param articles    how many the files hold
 * @param positions   how many the files hold
 * @param place       how far something that is being built has come; empty when it is whole
 */
public record Manifest(long epoch, Optional<String> parent, Instant committedAt, long articles, long positions,
        Optional<String> place, List<Part> parts) {
    static final String MANIFESTS = "manifests/";

    public Manifest {
        parts = List.copyOf(parts);
    }

    /** Whether nothing of it is still to be built. */
    public boolean isWhole() {
        return place.isEmpty();
    }

    /** What names a manifest vouches for: its content. */
    static String name(long epoch, byte[] json) {
        return MANIFESTS + "%012d-%s".formatted(epoch, Digest.sha256(json));
    }

    byte[] json() {
        return Json.MAPPER.writeValueAsBytes(this);
    }

    /**
     * Reads a manifest back.
     *
     * @throws Damaged when it is not what its name says
     */
    static Manifest parse(String name, byte[] json) {
        if (!name.endsWith(Digest.sha256(json))) throw new Damaged("changed: " + name);
        try {
            return Json.MAPPER.readValue(json, Manifest.class);
        } catch (JacksonException unreadable) {
            throw new Damaged("unreadable: " + name, unreadable);
        }
    }
}
