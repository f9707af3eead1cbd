package org.ontherecord.search;

import java.util.List;

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
}
