package org.ontherecord.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.ontherecord.search.Change;
import org.ontherecord.search.IndexState;
import org.ontherecord.search.segments.Blobs;
import org.ontherecord.search.segments.Checkout;
import org.ontherecord.search.segments.Commit;
import org.ontherecord.search.segments.Commits;
import org.ontherecord.search.segments.Contents;
import org.ontherecord.search.segments.Damaged;
import org.ontherecord.search.segments.Manifest;
import org.ontherecord.search.segments.Overtaken;

/** A Lucene index as a line of commits, continued in a folder of this process. One thread at a time. */
final class LuceneLine {
    /** Of two writers at once one succeeds at each attempt. */
    private static final int ATTEMPTS = 20;
    private final Commits commits;
    private final Checkout work;

    LuceneLine(Commits commits, Blobs blobs, Path folder) {
        this.commits = commits;
        this.work = new Checkout(folder, blobs);
    }

    /** Work on an index. */
    @FunctionalInterface
    interface Work {
        /**
         * Does it, without committing it.
         *
         * @param place how far an index has come that is being built
         * @return how far it has come then; empty when it is whole
         */
        Optional<String> on(IndexWriter writer, Optional<String> place) throws IOException;
    }

    Commits commits() {
        return commits;
    }

    /** Changes, by the articles' present state: it is read after the line's last commit, at each attempt. */
    static Work changing(Supplier<List<Change>> present) {
        return (writer, place) -> {
            LuceneChanges.apply(writer, present.get());
            return place;
        };
    }

    /**
     * Works on the line's last commit, whichever that is, and publishes the next.
     *
     * @param orBegin whether to begin the line where there is none, or do nothing
     * @throws Overtaken when others were quicker again and again
     * @throws Damaged   when the line's last commit is
     */
    void proceed(boolean orBegin, Work task) {
        for (int attempt = 1;; attempt++) {
            Optional<Commit> last = commits.last();
            if (last.isEmpty() && !orBegin) return;
            try {
                proceed(last, task);
                return;
            } catch (Overtaken overtaken) {
                if (attempt == ATTEMPTS) throw overtaken;
            }
        }
    }

    /**
     * Works on a commit and publishes the next, where the work changed anything.
     *
     * @param last none to begin the line
     * @throws Overtaken when it isn't the last: nothing has happened
     * @throws Damaged   when it is
     */
    void proceed(Optional<Commit> last, Work task) {
        work.reset(last);
        try (Directory folder = IndexFolder.of(work.folder());
                IndexWriter writer = new IndexWriter(folder, LuceneChanges.settings())) {
            Optional<String> place = last.map(Commit::manifest).flatMap(Manifest::place);
            Optional<String> next = task.on(writer, place);
            writer.commit();
            Contents contents = contents(folder, next);
            boolean same = last.isPresent() && place.equals(next) && work.knows(contents.files());
            if (!same) commits.publish(last, work, contents);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Contents contents(Directory folder, Optional<String> place) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(folder)) {
            IndexState state = new LuceneSnapshot(reader).state(Optional.empty());
            return new Contents(Set.copyOf(reader.getIndexCommit().getFileNames()), state.articles(),
                    state.positions(), place);
        }
    }
}
