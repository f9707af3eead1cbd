package org.ontherecord.search.opensearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ontherecord.reading.position.Stance;
import org.ontherecord.reading.position.Target;
import org.ontherecord.search.ArticleIndex;
import org.ontherecord.search.ArticleQuery;
import org.ontherecord.search.Change;
import org.ontherecord.search.Clause;
import org.ontherecord.search.InMemoryIndex;
import org.ontherecord.search.IndexState;
import org.ontherecord.search.IndexedArticle;
import org.ontherecord.search.IndexedPosition;
import org.ontherecord.search.PositionSelection;
import org.ontherecord.search.Printed;
import org.ontherecord.search.Words;
import software.amazon.awssdk.core.exception.SdkException;

/** What is particular to this engine. */
@Tag("opensearch")
@ExtendWith(OpenSearchNode.Started.class)
class OpenSearchIndexTest {
    private final OpenSearchNode node;
    private final OpenSearchIndex index;
    private final OpenSearchIndexer indexer;

    OpenSearchIndexTest(OpenSearchNode node) {
        this.node = node;
        index = OpenSearchIndex.at(node.endpoint());
        indexer = node.empty();
    }

    @Test
    void aDomainWithoutAnIndexIsAnEmptyOne() {
        node.clear();
        assertEquals(new IndexState("opensearch", 0, 0, Optional.empty()), index.state());
        assertEquals(List.of(), index.positions(PositionSelection.ALL, 10));
    }

    @Test
    void nothingIsWrittenWhereThereIsNoIndex() {
        node.clear();
        List<Change> changes = List.of(put("a", "words"));

        assertThrows(SdkException.class, () -> indexer.apply(changes));
        assertEquals(0, index.state().articles());
    }

    @Test
    void wordsAreMadeAsOurOwnAre() {
        indexer.apply(List.of(put("a", "words")));
        String text = "Erdoğan’s aides' U.S. e-mails; the Côte d'Ivoire's 3.5% rise — nationalisations, \"agreed\" İzmir ﬁnally "
                + "北京 x_y it's O’Neill generalizations running " + "long".repeat(70);
        List<String> stems = node.domain()
                .post("/" + Articles.SEARCHED + "/_analyze", Map.of("field", "text", "text", text))
                .orFail()
                .path("tokens")
                .valueStream()
                .map(token -> token.path("token").asString() + "@" + token.path("position").asInt())
                .toList();

        assertEquals(Words.in(text).stream().map(word -> word.stem() + "@" + word.position()).toList(), stems);
    }

    @Test
    void hitsAreAsGoodAsTheyAreOnLucene() {
        List<Change> articles = List.of(titled("a", "Glacier today", "sun and valley, valley and weather glacier"),
                titled("b", "Weather", "glacier and valley " + "sun ".repeat(40)), titled("c", "Sun", "valley valley"),
                put("d", "glacier glacier glacier in the valley of glaciers"), put("e", "the sun, a valley"));
        indexer.apply(articles);
        InMemoryIndex lucene = new InMemoryIndex();
        lucene.apply(articles);
        for (Clause asked : List.of(words("glacier"), words("valley"), words("glacier valley glacier"),
                new Clause.Phrase(Clause.Field.ANY, "glacier and valley"), new Clause.Words(Clause.Field.TITLE, "sun")))
            assertEquals(scores(lucene, asked), scores(index, asked), asked.toString());
    }

    @Test
    void theTextItselfIsNotKept() {
        indexer.apply(List.of(put("a", "a telltale word")));
        String kept = node.domain().get("/" + Articles.SEARCHED + "/_doc/" + Printed.id("a")).orFail().toString();

        assertEquals(-1, kept.indexOf("telltale"), kept);
        assertEquals(1, count("telltale"));
    }

    @Test
    void positionsOnManyPagesAreToldAsOneList() {
        List<IndexedArticle> articles = IntStream.range(0, 2300).mapToObj(OpenSearchIndexTest::holding).toList();
        indexer.apply(articles.stream().<Change>map(Change.Put::new).toList());
        List<IndexedPosition> all = articles.stream()
                .flatMap(article -> article.positions().stream())
                .sorted(Comparator.comparing(IndexedPosition::id))
                .toList();

        assertEquals(all, index.positions(PositionSelection.ALL, 10_000));
        assertEquals(all.subList(0, 2100), index.positions(PositionSelection.ALL, 2100));
        assertEquals(all.subList(0, 100), index.positions(PositionSelection.ALL, 100));
        assertEquals(0, node.domain()
                .get("/_nodes/stats/indices/search")
                .orFail()
                .findValue("point_in_time_current")
                .asInt());
    }

    private static IndexedArticle holding(int i) {
        return Printed.as("" + (char) ('a' + i / 676) + (char) ('a' + i / 26 % 26) + (char) ('a' + i % 26))
                .holding(Printed.UNION, Stance.SUPPORTS, new Target("talks", List.of(), "talks"))
                .article();
    }

    /** What SearchFunction may ask: TemplateRightsTest compares the template's rights with the same list. */
    @Test
    void theReaderAsksForNothingThatTheTemplateDoesNotAllow() {
        indexer.apply(IntStream.range(0, 2001).<Change>mapToObj(i -> new Change.Put(holding(i))).toList());
        Set<String> asked = new TreeSet<>();
        OpenSearchIndex recorded = new OpenSearchIndex(node.domain(asked::add));
        recorded.state();
        recorded.articles(new ArticleQuery(List.of(), ArticleQuery.Sort.NEWEST, 1, Optional.empty(), true));
        recorded.like(Printed.id("a"), "", "words", 1);
        recorded.positions(PositionSelection.ALL, 10_000);

        assertEquals(Set.of("POST /ontherecord-articles/_search", "POST /ontherecord-articles/_search/point_in_time",
                "POST /_search", "DELETE /_search/point_in_time", "GET /ontherecord-ledger/_doc/commit"), asked);
    }

    private static List<String> scores(ArticleIndex index, Clause asked) {
        return index
                .articles(new ArticleQuery(List.of(asked), ArticleQuery.Sort.RELEVANCE, 10, Optional.empty(), false))
                .hits()
                .stream()
                .map(hit -> "%.4f %s".formatted(hit.value(), hit.article()))
                .toList();
    }

    private long count(String word) {
        return index.articles(new ArticleQuery(List.of(words(word)),
                ArticleQuery.Sort.NEWEST, 10, Optional.empty(), false)).total();
    }

    private static Clause words(String words) {
        return new Clause.Words(Clause.Field.ANY, words);
    }

    private static Change titled(String name, String title, String text) {
        return new Change.Put(Printed.as(name).titled(title).says(text).article());
    }

    private static Change put(String name, String text) {
        return new Change.Put(Printed.as(name).says(text).article());
    }
}
