package org.ontherecord.search.opensearch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ontherecord.article.ArticleId;
import org.ontherecord.article.PublicationDate;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.reading.entity.ActorKind;
import org.ontherecord.reading.position.Stance;
import org.ontherecord.reading.position.Target;
import org.ontherecord.search.ArticleQuery;
import org.ontherecord.search.Change;
import org.ontherecord.search.IndexState;
import org.ontherecord.search.IndexedArticle;
import org.ontherecord.search.IndexedPosition;
import org.ontherecord.search.PositionSelection;

/** What is particular to this engine. */
@Tag("opensearch")
@ExtendWith(OpenSearchNode.Started.class)
class OpenSearchIndexTest {
    private static final Actor SERBIA = new Actor("Serbia", ActorKind.COUNTRY);
    private static final Actor KOSOVO = new Actor("Kosovo", ActorKind.COUNTRY);
    private static final ArticleId ARTICLE = new ArticleId("a".repeat(24));
    private static final Instant AT = Instant.parse("2026-01-02T03:04:05Z");
    private static final ArticleQuery EVERYTHING = new ArticleQuery(List.of(), ArticleQuery.Sort.NEWEST, 10,
            Optional.empty(), false);

    private final OpenSearchIndex index;
    private final OpenSearchIndexer indexer;

    OpenSearchIndexTest(OpenSearchNode node) {
        node.clear();
        index = OpenSearchIndex.at(node.endpoint());
        indexer = OpenSearchIndexer.at(node.endpoint());
    }

    @Test
    void aDomainWithoutAnIndexIsAnEmptyOne() {
        assertEquals(0, index.articles(EVERYTHING).total());
        assertEquals(List.of(), index.positions(PositionSelection.ALL, 10));
        assertEquals(new IndexState("opensearch", 0, 0, Optional.empty(), false), index.state());
    }

    @Test
    void whatWasPutIsFoundAtOnceAndWhatWasRemovedIsNot() {
        indexer.apply(List.of(new Change.Put(article())));

        assertEquals(1, index.articles(EVERYTHING).total());
        assertEquals(article().positions(), index.positions(PositionSelection.ALL, 10));
        assertEquals(1, index.state().positions());

        indexer.apply(List.of(new Change.Remove(ARTICLE)));

        assertEquals(0, index.articles(EVERYTHING).total());
    }

    private static IndexedArticle article() {
        List<String> sources = List.of("The Example", "example.org");
        IndexedPosition position = new IndexedPosition(ARTICLE + "-0123456789ab", ARTICLE, SERBIA, Optional.empty(),
                Optional.empty(), Stance.DOES_NOT_RECOGNISE, OptionalInt.of(-1), true, false,
                Optional.of(new PublicationDate(AT, PublicationDate.Precision.SECOND)), AT, "00ff",
                Optional.of(new Target("Kosovo", List.of(KOSOVO), Target.RECOGNITION)), sources);
        return new IndexedArticle(ARTICLE, Optional.of("Serbia's ministry"), "The dogs were running in the park.",
                sources, AT, List.of(SERBIA, KOSOVO), List.of(SERBIA), List.of(position));
    }
}
