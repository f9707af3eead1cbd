package org.ontherecord.article;

/**
 * An article that tells nearly the same in nearly the same words: a wire story in another paper.
 *
 * @param content    identity of the text that is alike; another version of the article may not be
 * @param similarity share of shingles in common, estimated, 0 to 1
 */
record Twin(ArticleId id, String content, double similarity) {}
