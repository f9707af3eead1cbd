package org.ontherecord.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ontherecord.search.Printed.TOKAYEV;
import static org.ontherecord.search.Printed.UNION;
import static org.ontherecord.search.Printed.id;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ontherecord.search.ArticleHits.Count;
import org.ontherecord.search.ArticleHits.Facet;
import org.ontherecord.search.ArticleQuery.Sort;

/** How every index counts what it finds, and what it finds like an article. */
abstract class CountsContract extends ListsContract {
    /** An index may count in another way once it was asked often. */
    private static final int OFTEN = 4;

    @Test
    void facetsCountAllHitsAndNotThePageAlone() {
        ArticleIndex index = of(
                Printed.as("a").says("grain").by("Gazette", "gazette.example").on("2026-01-31").quoting(TOKAYEV),
                Printed.as("b").says("grain").by("Gazette").on("2026-02-01").quoting(TOKAYEV).quoting(UNION),
                Printed.as("c").says("grain").by("Herald").archived("2026-02-28T23:59:59.999Z"),
                Printed.as("d").says("coal").by("Herald").on("2026-02-02").quoting(TOKAYEV));
        for (int time = 0; time < OFTEN; time++) {
            ArticleHits hits = index.articles(
                    new ArticleQuery(List.of(words("grain")), Sort.NEWEST, 1, Optional.empty(), true));
            assertEquals(1, hits.hits().size());
            assertEquals(
                    Map.of(Facet.SOURCE, List.of(new Count("Gazette", 2), new Count("Herald", 1)), Facet.ACTOR,
                            List.of(new Count("kassym-jomart-tokayev\tKassym-Jomart Tokayev", 2),
                                    new Count("european-union\tEuropean Union", 1)),
                            Facet.MONTH, List.of(new Count("2026-02", 2), new Count("2026-01", 1))),
                    hits.facets());
        }
    }

    @Test
    void facetsAreNotCountedUnlessAskedFor() {
        assertEquals(Map.of(), of(Printed.as("a").by("Gazette")).articles(query(Sort.NEWEST, 1)).facets());
    }

    @Test
    void aFacetTellsItsTenMostFrequentValues() {
        Engine engine = empty();
        List<Change> changes = new ArrayList<>();
        for (int source = 0; source < 26; source++)
            for (int i = 0; i <= source; i++)
                changes.add(new Change.Put(Printed.as("q" + letters(source) + letters(i))
                        .by("Paper " + (char) ('A' + source))
                        .article()));
        for (int from = 0; from < changes.size(); from += 60)
            engine.indexer().apply(changes.subList(from, Math.min(changes.size(), from + 60)));
        settle();
        ArticleQuery all = new ArticleQuery(List.of(), Sort.NEWEST, 1, Optional.empty(), true);
        for (int time = 0; time < OFTEN; time++)
            assertEquals(
                    IntStream.range(0, 10).mapToObj(i -> new Count("Paper " + (char) ('Z' - i), 26 - i)).toList(),
                    engine.index().articles(all).facets().get(Facet.SOURCE));
    }

    @Test
    void articlesLikeOneShareTheWordsThatOthersLack() {
        ArticleIndex index = of(Printed.as("a").says("The glacier melts and the valley floods each spring"),
                Printed.as("b").says("A glacier that melts floods the valley"),
                Printed.as("c").says("The valley elects a mayor each spring"),
                Printed.as("d").says("Exports of grain fell"));

        assertEquals(List.of(id("b"), id("c")),
                index.like(id("a"), "", "The glacier melts and the valley floods each spring", 5));
        assertEquals(List.of(id("b")),
                index.like(id("a"), "", "The glacier melts and the valley floods each spring", 1));
        assertEquals(List.of(), index.like(id("x"), "", "zzz", 5));
    }
}
