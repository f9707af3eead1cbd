package org.ontherecord.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Writes an index, keeps it small and builds it anew. */
public interface IndexKeeper extends ArticleIndexer {
    /**
     * A step of building an index anew.
     *
     * @param changes what it adds
     * @param place   where the next begins; empty after the last
     */
    record Step(List<Change> changes, Optional<String> place) {
        public Step {
            changes = List.copyOf(changes);
        }
    }

    /** Whether there is an index, and it can be written on. If not it wants to be built anew. */
    boolean isSound();

    /** Whether an index is being built anew. Meanwhile changes go into the old one and the new one. */
    boolean isRebuilding();

    /**
     * Takes the next step in building the index anew, or the first. After the last one, readers see the new index. Several
     * may do this at once.
     *
     * @param next what follows a place; empty for the beginning
     * @return whether steps are left
     */
    boolean rebuild(Function<Optional<String>, Step> next);

    /**
     * Does away with what only slows or fills the index. Does nothing where that isn't worth its while.
     *
     * @return what was done, for the log
     */
    String tidy();
}
