package org.ontherecord.search.lucene;

import java.util.Collection;
import org.apache.lucene.search.CollectorManager;

/** Counts every hit of a search by facet. */
record FacetCounting(Facets facets) implements CollectorManager<FacetCounts, FacetCounts> {
    @Override
    public FacetCounts newCollector() {
        return new FacetCounts(facets);
    }

    /** One thread searches, so there is one collector. */
    @Override
    public FacetCounts reduce(Collection<FacetCounts> collectors) {
        return collectors.iterator().next();
    }
}
