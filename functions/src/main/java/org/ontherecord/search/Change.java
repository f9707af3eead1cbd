package org.ontherecord.search;

import org.ontherecord.article.ArticleId;

/** What happened to an article, as far as an index is concerned: its present state counts, not how it came about. */
public sealed interface Change {
    ArticleId article();

    /** It is archived so: stands for whatever the index had of it, its positions included. */
    record Put(IndexedArticle state) implements Change {
        @Override
        public ArticleId article() {
            return state.id();
        }
    }

    /** It was deleted: nothing of it may be found, or left. */
    record Remove(ArticleId article) implements Change {}
}
