package org.ontherecord.search.lucene;

import java.nio.file.Path;
import java.util.Optional;
import org.ontherecord.search.segments.Blobs;
import org.ontherecord.search.segments.Checkout;
import org.ontherecord.search.segments.Commit;

/**
 * The files of the commit that is open, and those of the next while it is fetched, on this machine's disk. One thread at a
 * time.
 */
final class IndexCache {
    private final Blobs blobs;
    private final Path[] folders;
    private Optional<Checkout> used = Optional.empty();
    private Optional<Checkout> begun = Optional.empty();

    IndexCache(Path folder, Blobs blobs) {
        this.blobs = blobs;
        this.folders = new Path[]{folder.resolve("0"), folder.resolve("1")};
    }

    /**
     * Fetches what of a commit is missing, and opens it.
     *
     * @param present what is open; goes on serving those who hold it
     * @throws org.ontherecord.search.segments.Damaged when the commit is: what is open stays so
     */
    OpenIndex open(Commit commit, Optional<OpenIndex> present) {
        Checkout files = filesFor(commit);
        boolean same = present.isPresent() && used.equals(Optional.of(files));
        if (!same) files.keep(commit);
        else
            files.keep(commit, present.flatMap(OpenIndex::commit).orElseThrow());
        files.add(commit);
        OpenIndex next = same ? present.get().next(commit) : OpenIndex.of(files, commit);
        if (!used.equals(Optional.of(files))) clear(used);
        files.keep(commit);
        used = Optional.of(files);
        begun = Optional.empty();
        return next;
    }

    /** Whether a commit fits on the disk beside the one that is open. */
    boolean hasRoomFor(Commit commit) {
        return filesFor(commit).hasRoomFor(commit);
    }

    /** Deletes what a commit doesn't share with the one that was open. */
    void makeRoomFor(Commit commit) {
        if (used.equals(Optional.of(filesFor(commit)))) filesFor(commit).keep(commit);
        else
            clear(used);
    }

    /**
     * The folder in use; or the other, if that one has another file under one of the commit's names, as after a rebuild.
     * What an attempt that failed has fetched is there still.
     */
    private Checkout filesFor(Commit commit) {
        return used.filter(files -> files.fits(commit))
                .or(() -> begun.filter(files -> files.fits(commit)))
                .orElseGet(this::begin);
    }

    private Checkout begin() {
        boolean first = used.filter(files -> files.folder().equals(folders[0])).isEmpty();
        Checkout files = new Checkout(folders[first ? 0 : 1], blobs);
        begun = Optional.of(files);
        return files;
    }

    private static void clear(Optional<Checkout> files) {
        files.ifPresent(old -> old.reset(Optional.empty()));
    }
}
