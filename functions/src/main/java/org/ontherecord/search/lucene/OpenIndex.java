package org.ontherecord.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.store.Directory;
import org.ontherecord.search.segments.Checkout;
import org.ontherecord.search.segments.Commit;
import org.ontherecord.search.segments.Damaged;
import org.ontherecord.search.segments.Part;

/** A commit of the index, opened; or no commit, which is an index of nothing. Closed, it serves those who hold it. */
final class OpenIndex {
    private final Optional<Commit> commit;
    private final IndexReader reader;
    private final LuceneSnapshot snapshot;

    private OpenIndex(Optional<Commit> commit, IndexReader reader, LuceneSnapshot snapshot) {
        this.commit = commit;
        this.reader = reader;
        this.snapshot = snapshot;
    }

    private OpenIndex(Optional<Commit> commit, IndexReader reader) {
        this(commit, reader, new LuceneSnapshot(reader));
    }

    static OpenIndex ofNothing() {
        try {
            return new OpenIndex(Optional.empty(), new MultiReader());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * Opens a commit that is checked out.
     *
     * @throws Damaged when Lucene can't find or read it there
     */
    static OpenIndex of(Checkout files, Commit commit) {
        try {
            return new OpenIndex(Optional.of(commit),
                    DirectoryReader.open(find(commit, IndexFolder.of(files.folder()))));
        } catch (IOException unreadable) {
            throw new Damaged("unreadable: " + commit.head().manifest(), unreadable);
        }
    }

    /** Opens a later commit in the same folder, only what is new to it. */
    OpenIndex next(Commit later) {
        try {
            DirectoryReader present = (DirectoryReader) reader;
            DirectoryReader newer = DirectoryReader.openIfChanged(present, find(later, present.directory()));
            if (newer == null) present.incRef();
            DirectoryReader opened = newer == null ? present : newer;
            return new OpenIndex(Optional.of(later), opened, snapshot.next(opened));
        } catch (IOException unreadable) {
            throw new Damaged("unreadable: " + later.head().manifest(), unreadable);
        }
    }

    Optional<Commit> commit() {
        return commit;
    }

    LuceneSnapshot snapshot() {
        return snapshot;
    }

    /** Keeps it open until it is let go; false when it is closed. */
    boolean hold() {
        return reader.tryIncRef();
    }

    void letGo() {
        try {
            reader.decRef();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The folder may hold files of others too: the manifest says which commit is meant. */
    private static IndexCommit find(Commit commit, Directory folder) throws IOException {
        Set<String> files = commit.manifest().parts().stream().map(Part::name).collect(Collectors.toSet());
        return DirectoryReader.listCommits(folder)
                .stream()
                .filter(each -> files.contains(each.getSegmentsFileName()))
                .findFirst()
                .orElseThrow(() -> new Damaged("no index: " + commit.head().manifest()));
    }
}
