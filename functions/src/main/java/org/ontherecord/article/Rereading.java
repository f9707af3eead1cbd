package org.ontherecord.article;

import java.util.List;
import java.util.function.UnaryOperator;
import org.ontherecord.http.Refusal;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** Puts another reading in the place of an article's, as its next version. Its text and details stay. */
final class Rereading {
    private static final int ATTEMPTS = 8;
    private final ArticleStore store;
    private final ArticleWriter writer;

    Rereading(ArticleStore store) {
        this.store = store;
        this.writer = new ArticleWriter(store.table());
    }

    /**
     * Makes another reading of an article, and deletes the lookup entries of the one before.
     *
     * @throws Refusal when there is no such article, it was deleted, or others keep changing it
     */
    Article of(ArticleId id, UnaryOperator<ArchivedArticle> made) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                return once(id, made);
            } catch (TransactionCanceledException lostRace) {
                Table.pause(attempt);
            }
        }
        throw Refusal.unavailable("others are changing this article");
    }

    private Article once(ArticleId id, UnaryOperator<ArchivedArticle> made) {
        ArchivedArticle held = store.load(id);
        ArchivedArticle next = made.apply(new ArchivedArticle(held.article().next(), held.text(), held.reading()));
        Article article = next.article()
                .read(next.reading().language(), next.reading().sentences().size(), next.positions().size());
        ArchivedArticle whole = new ArchivedArticle(article, next.text(), next.reading());
        writer.write(whole, ArticleItems.words(whole), List.of(), List.of());
        store.sweep(id);
        return article;
    }
}
