package org.ontherecord.article;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What the table would hold of an article that was never stored. */
public final class StoredItems {
    private StoredItems() {}

    /** The items that a list of articles shows something of: its state and its text. */
    public static List<Map<String, AttributeValue>> of(ArticleId id, Details details, String text, Instant archivedAt) {
        Article article = new Article(id, 1, Revision.next(1), details, archivedAt, "made up", "en", 1, 0, Set.of());
        return List.of(ArticleItems.meta(article), ArticleItems.text(id, text));
    }

    /** The article that an item's key belongs to. */
    public static ArticleId article(Map<String, AttributeValue> key) {
        return ArticleItems.article(key);
    }
}
