package org.ontherecord.search.opensearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ontherecord.search.ArticleQuery;
import org.ontherecord.search.Change;
import org.ontherecord.search.Clause;
import org.ontherecord.search.IndexKeeper.Step;
import org.ontherecord.search.Printed;

@Tag("opensearch")
@ExtendWith(OpenSearchNode.Started.class)
class RebuildingTest {
    private static final Step NOTHING_MORE = new Step(List.of(), Optional.empty());

    private final OpenSearchNode node;
    private final OpenSearchIndex index;
    private final OpenSearchIndexer indexer;

    RebuildingTest(OpenSearchNode node) {
        node.clear();
        this.node = node;
        index = OpenSearchIndex.at(node.endpoint());
        indexer = OpenSearchIndexer.at(node.endpoint());
    }

    @Test
    void whereThereIsNoIndexOneIsBuilt() {
        assertFalse(indexer.isSound());
        build(new Step(List.of(put("a", "rain")), Optional.of("2")),
                new Step(List.of(put("b", "rain")), Optional.empty()));

        assertTrue(indexer.isSound());
        assertFalse(indexer.isRebuilding());
        assertEquals(List.of("a", "b"), found("rain"));
    }

    @Test
    void theNewIndexTakesThePlaceOfTheOldOneWhenItIsWhole() {
        build(new Step(List.of(put("a", "rain"), put("z", "rain")), Optional.empty()));
        indexer.rebuild(place -> NOTHING_MORE);
        indexer.rebuild(place -> NOTHING_MORE);
        indexer.rebuild(place -> new Step(List.of(put("a", "sunshine")), Optional.empty()));

        assertEquals(List.of("a", "z"), found("rain"));
        assertTrue(indexer.isRebuilding());
        assertFalse(indexer.rebuild(place -> NOTHING_MORE));
        assertEquals(List.of("a"), found("sunshine"));
        assertEquals(List.of(), found("rain"));
        assertEquals(2, names().size(), "the old index is gone");
    }

    @Test
    void aStepBeginsWhereTheLastOneEnded() {
        indexer.rebuild(place -> NOTHING_MORE);
        indexer.rebuild(place -> NOTHING_MORE);
        indexer.rebuild(place -> new Step(List.of(), Optional.of("here")));
        OpenSearchIndexer.at(node.endpoint()).rebuild(place -> {
            assertEquals(Optional.of("here"), place);
            return NOTHING_MORE;
        });
    }

    @Test
    void whatChangesMeanwhileIsInBothAndNoStepUndoesIt() {
        build(new Step(List.of(put("a", "rain"), put("b", "rain"), put("c", "rain")), Optional.empty()));
        build(place -> {
            // read by the step before they changed, written by it after
            indexer.apply(List.of(put("a", "sunshine"), new Change.Remove(Printed.id("b"))));
            return new Step(List.of(put("a", "rain"), put("b", "rain"), put("c", "rain")), Optional.empty());
        });

        assertEquals(List.of("c"), found("rain"));
        assertEquals(List.of("a"), found("sunshine"));
        assertEquals(2, index.state().articles());
    }

    @Test
    void whatIsRemovedAfterItsStepIsNotInTheNewIndex() {
        build(NOTHING_MORE);
        build(place -> {
            if (place.isEmpty()) return new Step(List.of(put("a", "rain"), put("b", "rain")), Optional.of("2"));
            indexer.apply(List.of(new Change.Remove(Printed.id("b"))));
            return NOTHING_MORE;
        });

        assertEquals(List.of("a"), found("rain"));
        assertEquals(1, index.state().articles());
    }

    @Test
    void anIndexThatIsLostWhileItIsBuiltIsBegunAgain() {
        indexer.rebuild(place -> NOTHING_MORE);
        indexer.rebuild(place -> NOTHING_MORE);
        indexer.rebuild(place -> new Step(List.of(put("a", "rain")), Optional.of("2")));
        node.domain().delete("/ontherecord-articles-*", Map.of()).orFail();
        build(place -> new Step(List.of(put(place.isEmpty() ? "a" : "z", "rain")), Optional.empty()));

        assertEquals(List.of("a"), found("rain"));
    }

    @Test
    void aHalfBuiltIndexOfAnEarlierShapeIsBegunAgain() {
        indexer.rebuild(place -> NOTHING_MORE);
        node.domain().put("/ontherecord-old", Map.of("aliases", Map.of(Articles.BEING_BUILT, Map.of()))).orFail();
        build(new Step(List.of(put("a", "rain")), Optional.empty()));

        assertEquals(List.of("a"), found("rain"));
        assertEquals(2, names().size(), "the half-built index is gone");
    }

    @Test
    void anIndexOfAnEarlierShapeIsNotSound() {
        node.domain().put("/ontherecord-old", Map.of("aliases", Map.of(Articles.SEARCHED, Map.of()))).orFail();

        assertFalse(indexer.isSound());
        build(new Step(List.of(put("a", "rain")), Optional.empty()));
        assertTrue(indexer.isSound());
        assertEquals(List.of("a"), found("rain"));
    }

    private void build(Step... steps) {
        build(place -> Stream.of(steps).skip(place.isEmpty() ? 0 : 1).findFirst().orElseThrow());
    }

    private void build(Function<Optional<String>, Step> steps) {
        boolean more;
        do
            more = indexer.rebuild(steps);
        while (more);
    }

    private List<String> names() {
        return List.copyOf(node.domain().get("/ontherecord-*").orFail().propertyNames());
    }

    private List<String> found(String word) {
        return index.articles(new ArticleQuery(List.of(new Clause.Words(Clause.Field.ANY, word)),
                ArticleQuery.Sort.NEWEST, 10, Optional.empty(), false))
                .hits()
                .stream()
                .map(hit -> hit.article().value().substring(0, 1))
                .toList();
    }

    private static Change put(String name, String text) {
        return new Change.Put(Printed.as(name).says(text).article());
    }
}
