package org.ontherecord.article;

/**
 * A position as filed under one actor.
 *
 * @param article  where it stands
 * @param rev      the reading it belongs to; stale unless it is the article's current one
 * @param sort     what an actor's entries are sorted by
 * @param position the position
 */
public record LookupEntry(ArticleId article, String rev, String sort, ArchivedPosition position) {}
