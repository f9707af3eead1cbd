package org.ontherecord.search;

import java.util.List;
import java.util.Optional;

/**
 * A search for articles.
 *
 * @param clauses all of which an article must meet; none finds all articles
 * @param limit   most hits to return, 1 or more
 * @param after   place of the hit that the first must come after
 * @param facets  whether to count by facet
 */
public record ArticleQuery(List<Clause> clauses, Sort sort, int limit, Optional<Place> after, boolean facets) {
    public ArticleQuery {
        clauses = List.copyOf(clauses);
    }

    /** What hits are sorted by; those that are equal, by id. */
    public enum Sort {
        RELEVANCE, NEWEST, OLDEST
    }
}
