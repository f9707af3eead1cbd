package org.ontherecord.article;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ontherecord.reading.position.Position;
import org.ontherecord.reading.text.SourceText;
import org.ontherecord.reading.text.Span;
import org.ontherecord.search.IndexedArticle;
import org.ontherecord.search.IndexedPosition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What the table would hold of an article that was never stored. */
public final class StoredItems {
    /** Code points of a name and of a sentence. */
    private static final int MENTION = 10, EVIDENCE = 160;

    private static final String REVISION = "00000001-made-up";

    private StoredItems() {}

    /** The items that a list of articles shows something of: its state and its text. */
    public static List<Map<String, AttributeValue>> of(ArticleId id, Details details, String text, Instant archivedAt) {
        Article article = new Article(id, 1, REVISION, details, archivedAt, "made up", "en", 1, 0, Set.of());
        return List.of(ArticleItems.meta(article), ArticleItems.text(article, text));
    }

    /** The items that lookups show something of: its state, and an entry for the holder of each position. */
    public static List<Map<String, AttributeValue>> of(IndexedArticle made, Details details) {
        Article article = new Article(made.id(), 1, REVISION, details, made.sortAt(), "made up", "en", 1,
                made.positions().size(), Set.of());
        SourceText text = new SourceText(made.text());
        return Stream.concat(Stream.of(ArticleItems.meta(article)),
                made.positions().stream().map(position -> entry(article, text, position))).toList();
    }

    /** What proves it are the text's first words. */
    private static Map<String, AttributeValue> entry(Article article, SourceText text, IndexedPosition made) {
        Span words = new Span(0, MENTION), evidence = new Span(0, Math.min(EVIDENCE, text.length()));
        Position position = new Position(made.holder(), List.of(), words, made.state(), made.speaker(), made.stance(),
                words, made.target(), made.towards(), evidence, false, Set.of(), "made up", 1);
        return ArticleItems.entry(article, new ArchivedPosition(made.id(), position, Excerpt.of(text, words),
                Excerpt.of(text, words), Excerpt.of(text, evidence)), made.holder());
    }

    /** The article that an item's key belongs to. */
    public static ArticleId article(Map<String, AttributeValue> key) {
        return ArticleItems.article(key);
    }
}
