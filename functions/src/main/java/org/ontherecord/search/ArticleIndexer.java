package org.ontherecord.search;

import java.util.List;
import java.util.function.Supplier;

/**
 * Writes an index. Of several at once none loses another's changes; a change that was applied before does nothing when it is
 * applied again.
 */
public interface ArticleIndexer {
    /**
     * Applies changes together: readers see all of them or none, and they are kept when this returns.
     *
     * @throws RuntimeException when none of them was applied
     */
    void apply(List<Change> changes);

    /**
     * Applies changes together, as above, when others may be writing too. What an index says of an article must never go
     * back: so the articles' present state is read after the index's, and again when another writer came first.
     *
     * @param present reads it; may be asked several times
     * @throws RuntimeException when none of them was applied, or it could not be read
     */
    default void applyPresent(Supplier<List<Change>> present) {
        apply(present.get());
    }
}
