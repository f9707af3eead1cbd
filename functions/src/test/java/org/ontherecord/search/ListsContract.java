package org.ontherecord.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ontherecord.search.Printed.KAZAKHSTAN;
import static org.ontherecord.search.Printed.RUSSIA;
import static org.ontherecord.search.Printed.TOKAYEV;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ontherecord.reading.position.Stance;
import org.ontherecord.search.ArticleQuery.Sort;

/** How every index joins clauses, and sorts and pages what it finds. */
abstract class ListsContract extends WordsContract {
    @Test
    void clausesAreJoinedAndNested() {
        ArticleIndex index = of(Printed.as("a").says("grain corridor"), Printed.as("b").says("grain embargo"),
                Printed.as("c").says("corridor embargo"), Printed.as("d").says("weather"));

        assertEquals(List.of("a"), found(index, words("grain"), words("corridor")));
        assertEquals(List.of("b"), found(index, words("grain"), new Clause.Not(words("corridor"))));
        assertEquals(List.of("c", "d"), sorted(index, new Clause.Not(words("grain"))));
        assertEquals(List.of("a", "b", "c"), sorted(index,
                new Clause.Any(List.of(new Clause.All(List.of(words("grain"), words("corridor"))), words("embargo")))));
        assertEquals(List.of("c", "d"), sorted(index,
                new Clause.Any(List.of(new Clause.Not(words("grain")), words("weather")))));
        assertEquals(List.of("a", "b", "c", "d"), sorted(index));
    }

    @Test
    void theMoreOfSeveralClausesAreMetTheBetter() {
        ArticleIndex index = of(Printed.as("a").says("grain and more grain"), Printed.as("b").says("grain corridor"),
                Printed.as("c").says("corridor and more corridor"));

        assertEquals("b",
                found(index, new Clause.Any(List.of(words("grain"), words("corridor")))).getFirst());
    }

    @Test
    void anArticleIsFoundByAnActor() {
        ArticleIndex index = of(Printed.as("a").holding(KAZAKHSTAN, Stance.SUPPORTS, target("talks", RUSSIA)),
                Printed.as("b").quoting(TOKAYEV));

        assertEquals(List.of("a"), found(index, new Clause.ByActor("russia")));
        assertEquals(List.of("a"), found(index, new Clause.ByActor("kazakhstan")));
        assertEquals(List.of("b"), found(index, new Clause.ByActor("kassym-jomart-tokayev")));
        assertEquals(List.of(), found(index, new Clause.ByActor("tokayev")));
    }

    @Test
    void anArticleIsFoundByItsSourceOrItsSite() {
        ArticleIndex index = of(Printed.as("a").by("The Sample Gazette", "gazette.example.org"),
                Printed.as("b").by("The Sample Herald"));

        assertEquals(List.of("a"), found(index, new Clause.BySource("the sample gazette ")));
        assertEquals(List.of("a"), found(index, new Clause.BySource("gazette.example.org")));
        assertEquals(List.of(), found(index, new Clause.BySource("gazette")));
    }

    @Test
    void bothEndsOfAPeriodBelongToIt() {
        ArticleIndex index = of(Printed.as("a").on("2026-01-01"), Printed.as("b").on("2026-01-02"),
                Printed.as("c").on("2026-01-03"));

        assertEquals(List.of("a", "b"), sorted(index, dated("2026-01-01", "2026-01-02")));
        assertEquals(List.of("b", "c"), sorted(index,
                new Clause.Dated(Optional.of(Instant.parse("2026-01-01T00:00:00.001Z")), Optional.empty())));
        assertEquals(List.of("a"), sorted(index,
                new Clause.Dated(Optional.empty(), Optional.of(Instant.parse("2026-01-01T23:59:59.999Z")))));
    }

    @Test
    void articlesAreSortedByTimeAndThoseOfOneTimeById() {
        ArticleIndex index = of(Printed.as("d").on("2026-01-01"), Printed.as("b").on("2026-01-02"),
                Printed.as("a").on("2026-01-02"), Printed.as("2").on("2026-01-02"), Printed.as("c").on("1965-07-04"));

        assertEquals(List.of("2", "a", "b", "d", "c"), names(index.articles(query(Sort.NEWEST, 10)).hits()));
        assertEquals(List.of("c", "d", "2", "a", "b"), names(index.articles(query(Sort.OLDEST, 10)).hits()));
    }

    @Test
    void pagesJoinToTheWholeList() {
        Engine engine = empty();
        List<Change> changes = IntStream.range(0, 60)
                .<Change>mapToObj(i -> new Change.Put(Printed.as(letters(59 - i))
                        .titled(i % 2 == 0 ? "Harbour" : "Pier")
                        .says("harbour " + "news ".repeat(1 + i % 3))
                        .on("2026-02-0" + (1 + i % 5))
                        .article()))
                .toList();
        engine.indexer().apply(changes.subList(0, 17));
        engine.indexer().apply(changes.subList(17, 60));
        settle();
        for (Sort sort : Sort.values())
            for (Clause clause : List.of(words("harbour"), words("harbour news"))) {
                List<Place> whole = engine.index().articles(query(sort, 100, clause)).hits();
                assertEquals(60, whole.size());
                assertEquals(whole, pages(engine.index(), sort, clause), sort + " " + clause);
            }
    }

    @Test
    void theTotalCountsAllHitsOnEveryPage() {
        ArticleIndex index = of(Printed.as("a").says("grain"), Printed.as("b").says("grain"),
                Printed.as("c").says("grain"), Printed.as("d").says("coal"));
        ArticleHits first = index.articles(query(Sort.RELEVANCE, 1, words("grain")));

        assertEquals(3, first.total());
        assertEquals(3, index.articles(new ArticleQuery(List.of(words("grain")), Sort.RELEVANCE, 1,
                Optional.of(first.hits().getFirst()), false)).total());
    }
}
