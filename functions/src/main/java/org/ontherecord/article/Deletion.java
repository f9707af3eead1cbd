package org.ontherecord.article;

import org.ontherecord.http.Refusal;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** Takes articles out of the archive. */
final class Deletion {
    private static final int ATTEMPTS = 8;
    private final ArticleStore store;
    private final ArticleWriter writer;
    private final StoryLinks links;

    Deletion(ArticleStore store) {
        this.store = store;
        this.writer = new ArticleWriter(store.table());
        this.links = new StoryLinks(store.table());
    }

    /**
     * Deletes an article for good: its tombstone stays, and its addresses keep pointing at it. Deleting it again sweeps what
     * an interrupted deletion left.
     *
     * @throws Refusal when there never was one
     */
    void delete(ArticleId id) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            ArticleState state = store.find(id).orElseThrow(() -> Refusal.notFound("there is no article " + id));
            try {
                if (state instanceof Article article) {
                    NearDuplicates.forget(article, store.table());
                    writer.bury(article);
                }
                links.remove(id);
                store.sweep(id);
                return;
            } catch (TransactionCanceledException lostRace) {
                Table.pause(attempt);
            }
        }
        throw Refusal.unavailable("others are changing this article");
    }
}
