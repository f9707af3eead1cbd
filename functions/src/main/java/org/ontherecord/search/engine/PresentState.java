package org.ontherecord.search.engine;

import org.ontherecord.article.ArticleId;
import org.ontherecord.article.ArticleStore;
import org.ontherecord.search.Change;
import org.ontherecord.search.IndexedArticle;

/** Articles as they stand in the table. */
final class PresentState {
    private final ArticleStore store;

    PresentState(ArticleStore store) {
        this.store = store;
    }

    /** What an index has to say of an article. */
    Change of(ArticleId article) {
        return store.present(article)
                .<Change>map(archived -> new Change.Put(IndexedArticle.of(archived)))
                .orElseGet(() -> new Change.Remove(article));
    }
}
