package org.ontherecord.search.segments;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ontherecord.aws.Parallel;
import org.ontherecord.search.segments.Blobs.Stored;

/**
 * Deletes what is needed no more. Needed are the last commit of each line, and for a time of grace whatever was current
 * within it: somebody may be reading it. What is younger than that is spared too: somebody may be about to name it.
 */
public final class Garbage {
    /** Twice what a commit may take, so that none names what was deleted. */
    public static final Duration GRACE = Commits.LONGEST.multipliedBy(2);
    private final Blobs blobs;
    private final List<Pointer> lines;
    private final InstantSource clock;

    /**
     * Of these lines.
     *
     * @param lines in the order that their commits move: one that another adopts from comes before it
     */
    public Garbage(Blobs blobs, List<Pointer> lines, InstantSource clock) {
        this.blobs = blobs;
        this.lines = List.copyOf(lines);
        this.clock = clock;
    }

    /**
     * Deletes it.
     *
     * @return how many blobs and manifests
     * @throws Damaged when a line's last manifest can't be read: then nobody knows what is needed
     */
    public int collect() {
        Instant graceBegan = clock.instant().minus(GRACE);
        Set<String> needed = new HashSet<>();
        lines.stream().flatMap(line -> line.head().stream()).forEach(head -> need(head.manifest(), needed));
        List<String> recent = blobs.list(Manifest.MANIFESTS)
                .filter(stored -> !stored.since().isBefore(graceBegan))
                .map(Stored::name)
                .toList();
        Parallel.map(recent, this::withParent).forEach(needed::addAll);
        List<String> garbage = Stream.concat(blobs.list(Manifest.MANIFESTS), blobs.list(Part.BLOBS))
                .filter(stored -> stored.since().isBefore(graceBegan) && !needed.contains(stored.name()))
                .map(Stored::name)
                .toList();
        blobs.delete(garbage);
        return garbage.size();
    }

    /** What was current within the time of grace: its predecessor was so until it came. */
    private Set<String> withParent(String manifest) {
        Set<String> needed = new HashSet<>();
        readable(manifest, needed).flatMap(Manifest::parent).ifPresent(parent -> readable(parent, needed));
        return needed;
    }

    /** Damaged, it is of no use to anybody, and what it names isn't either. */
    private Optional<Manifest> readable(String manifest, Set<String> needed) {
        try {
            return Optional.of(need(manifest, needed));
        } catch (Damaged _) {
            return Optional.empty();
        }
    }

    private Manifest need(String name, Set<String> needed) {
        Manifest manifest = Manifest.parse(name, blobs.get(name));
        needed.add(name);
        manifest.parts().forEach(part -> needed.add(part.blob()));
        return manifest;
    }
}
