package org.ontherecord.article;

/** What an article's id stands for: an article, or the tombstone of a deleted one. */
public sealed interface ArticleState permits Article, Tombstone {
    long version();
}
