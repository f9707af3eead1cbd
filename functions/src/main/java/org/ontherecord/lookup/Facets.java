package org.ontherecord.lookup;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ontherecord.search.ArticleHits.Count;
import org.ontherecord.search.ArticleHits.Facet;

/** How many of the articles found have something in common, the most frequent first. */
record Facets(List<Named> sources, List<Held> actors, List<Dated> months) {
    /** Articles of one publication. */
    record Named(String name, long articles) {}

    /** Articles in which an actor is quoted, holds a position or is the target of one. */
    record Held(String id, String name, long articles) {}

    /** Articles of one month, {@code 2026-01}. */
    record Dated(String month, long articles) {}

    static Facets of(Map<Facet, List<Count>> counts) {
        return new Facets(views(counts, Facet.SOURCE, count -> new Named(count.value(), count.articles())),
                views(counts, Facet.ACTOR, Facets::held),
                views(counts, Facet.MONTH, count -> new Dated(count.value(), count.articles())));
    }

    private static <T> List<T> views(Map<Facet, List<Count>> counts, Facet facet, Function<Count, T> view) {
        return counts.getOrDefault(facet, List.of()).stream().map(view).toList();
    }

    private static Held held(Count count) {
        int tab = count.value().indexOf('\t');
        return new Held(count.value().substring(0, tab), count.value().substring(tab + 1), count.articles());
    }
}
