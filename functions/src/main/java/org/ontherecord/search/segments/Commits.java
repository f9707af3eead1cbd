package org.ontherecord.search.segments;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ontherecord.aws.Parallel;
import org.ontherecord.search.segments.Pointer.Head;

/** A line of commits, each following the one before, read and continued. */
public final class Commits {
    /** Within this time a commit is published or given up. Lambda ends every call by then. */
    static final Duration LONGEST = Duration.ofMinutes(15);
    private final Blobs blobs;
    private final Pointer pointer;
    private final InstantSource clock;

    public Commits(Blobs blobs, Pointer pointer, InstantSource clock) {
        this.blobs = blobs;
        this.pointer = pointer;
        this.clock = clock;
    }

    /** Where the line ends now; nowhere before the first commit. */
    public Optional<Head> head() {
        return pointer.head();
    }

    /**
     * The line's last commit; none before the first.
     *
     * @throws Damaged when its manifest is
     */
    public Optional<Commit> last() {
        return head().map(this::at);
    }

    /**
     * The commit that a pointer names.
     *
     * @throws Damaged when its manifest is
     */
    public Commit at(Head head) {
        return new Commit(head, manifest(head.manifest()));
    }

    /**
     * The commit before the one that a pointer names; none when that was the first.
     *
     * @throws Damaged when its manifest is
     */
    public Optional<Commit> before(Head head) {
        return head.parent().map(name -> {
            Manifest manifest = manifest(name);
            return new Commit(new Head(name, manifest.epoch(), manifest.parent()), manifest);
        });
    }

    private Manifest manifest(String name) {
        return Manifest.parse(name, blobs.get(name));
    }

    /**
     * Adds a commit. Of its files only those are uploaded that the one before did not have.
     *
     * @param before the line's last as the caller knows it
     * @param work   the folder that the files are in
     * @throws Overtaken when it is the last no more
     */
    public Commit publish(Optional<Commit> before, Checkout work, Contents contents) {
        Instant begun = clock.instant();
        List<Part> parts = Parallel.map(contents.files(),
                name -> work.known(name).orElseGet(() -> upload(work.folder().resolve(name))));
        Commit commit = add(before.map(Commit::head), begun, contents, parts);
        work.published(commit);
        return commit;
    }

    /**
     * Adds a commit that holds what another line's last does, whatever this line's last held.
     *
     * @param before where the line ends as the caller knows it
     * @throws Overtaken when it ends there no more
     */
    public Commit adopt(Optional<Head> before, Commit other) {
        Manifest manifest = other.manifest();
        Contents whole = new Contents(Set.of(), manifest.articles(), manifest.positions(), Optional.empty());
        return add(before, clock.instant(), whole, manifest.parts());
    }

    /** Gives the line up, if it ends there: what it held belongs to others now, or to nobody. */
    public void abandon(Head last) {
        pointer.remove(last);
    }

    private Part upload(Path file) {
        Part part = Part.of(file);
        blobs.put(part.blob(), file);
        return part;
    }

    private Commit add(Optional<Head> before, Instant begun, Contents contents, List<Part> parts) {
        Manifest manifest = new Manifest(before.map(Head::epoch).orElse(0L) + 1, before.map(Head::manifest), begun,
                contents.articles(), contents.positions(), contents.place(), parts);
        byte[] json = manifest.json();
        Head head = new Head(Manifest.name(manifest.epoch(), json), manifest.epoch(), manifest.parent());
        blobs.put(head.manifest(), json);
        move(before, head, begun);
        return new Commit(head, manifest);
    }

    /** What was uploaded so long ago that it may have been cleared away must not be named. */
    private void move(Optional<Head> from, Head to, Instant begun) {
        if (Duration.between(begun, clock.instant()).compareTo(LONGEST) > 0)
            throw new IllegalStateException("commit " + to.epoch() + " took over " + LONGEST);
        if (!pointer.move(from, to)) throw new Overtaken(to.epoch());
    }
}
