package org.ontherecord.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ontherecord.search.Printed.RUSSIA;
import static org.ontherecord.search.Printed.UNION;
import static org.ontherecord.search.Printed.id;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ontherecord.reading.position.Stance;
import org.ontherecord.search.ArticleQuery.Sort;

/**
 * What every index of articles answers, and how it follows changes. An engine's own test says how an empty one is
 * come by.
 */
public abstract class ArticleIndexContract extends PositionsContract {
    @Test
    void anEmptyIndexAnswersWithNothing() {
        ArticleIndex index = of();

        assertEquals(new ArticleHits(List.of(), 0, Map.of()), index.articles(query(Sort.NEWEST, 5)));
        assertEquals(List.of(), index.positions(PositionSelection.ALL, 5));
        assertEquals(List.of(), index.like(id("a"), "Grain", "Corn", 5));
        assertEquals(0, index.state().articles());
    }

    @Test
    void aCorrectedArticleReplacesWhatTheIndexHad() {
        Engine engine = empty();
        apply(engine, new Change.Put(Printed.as("a")
                .titled("Weather")
                .says("rain")
                .holding(UNION, Stance.SUPPORTS, target("talks"))
                .article()));
        apply(engine, new Change.Put(Printed.as("a")
                .says("sunshine")
                .holding(RUSSIA, Stance.OPPOSES, target("talks"))
                .article()));

        assertEquals(List.of(), found(engine.index(), words("rain")));
        assertEquals(List.of(), found(engine.index(), words("weather")));
        assertEquals(List.of("a"), found(engine.index(), words("sunshine")));
        assertEquals(List.of(RUSSIA), engine.index()
                .positions(PositionSelection.ALL, 5)
                .stream()
                .map(IndexedPosition::holder)
                .toList());
        assertEquals(1, engine.index().state().articles());
        assertEquals(1, engine.index().state().positions());
    }

    @Test
    void nothingOfARemovedArticleIsFound() {
        Engine engine = empty();
        apply(engine,
                new Change.Put(
                        Printed.as("a").says("rain").holding(UNION, Stance.SUPPORTS, target("talks")).article()),
                new Change.Put(Printed.as("b").says("rain").article()));
        apply(engine, new Change.Remove(id("a")));

        assertEquals(List.of("b"), found(engine.index(), words("rain")));
        assertEquals(List.of(), engine.index().positions(PositionSelection.ALL, 5));
        assertEquals(1, engine.index().state().articles());
        assertEquals(0, engine.index().state().positions());
    }

    @Test
    void changesAppliedAgainChangeNothing() {
        Engine engine = empty();
        Change put = new Change.Put(
                Printed.as("a").says("rain").holding(UNION, Stance.SUPPORTS, target("talks")).article());
        Change remove = new Change.Remove(id("b"));
        apply(engine, put, new Change.Put(Printed.as("b").says("rain").article()), remove);
        apply(engine, put, remove);

        assertEquals(List.of("a"), found(engine.index(), words("rain")));
        assertEquals(1, engine.index().positions(PositionSelection.ALL, 5).size());
    }

    @Test
    void ofSeveralChangesOfAnArticleTheLastStands() {
        Engine engine = empty();
        apply(engine, new Change.Put(Printed.as("a").says("rain").article()),
                new Change.Put(Printed.as("a").says("sunshine").article()),
                new Change.Put(Printed.as("b").says("rain").article()), new Change.Remove(id("b")),
                new Change.Remove(id("c")), new Change.Put(Printed.as("c").says("rain").article()));

        assertEquals(List.of("c"), found(engine.index(), words("rain")));
        assertEquals(2, engine.index().state().articles());
    }

    @Test
    void theStateCountsArticlesAndPositions() {
        ArticleIndex index = of(Printed.as("a")
                .holding(UNION, Stance.SUPPORTS, target("talks"))
                .holding(RUSSIA, Stance.OPPOSES, target("talks")), Printed.as("b"));

        assertEquals(2, index.state().articles());
        assertEquals(2, index.state().positions());
    }
}
