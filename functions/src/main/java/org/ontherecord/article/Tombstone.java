package org.ontherecord.article;

/**
 * All that stays of a deleted article: that there was one. The hashes of its URLs and contents keep pointing here, so that
 * it doesn't come back.
 *
 * @param version one more than the article's last
 */
public record Tombstone(ArticleId id, long version) implements ArticleState {}
