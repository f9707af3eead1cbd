package org.ontherecord.article;

/**
 * A position as one of its actors' entries holds it.
 *
 * @param rev     the reading that it belongs to; it counts only while its article names that one
 * @param content identity of the text that it was cut from
 * @param sort    its place in the list
 */
public record LookupEntry(ArticleId article, String rev, String content, String sort, ArchivedPosition position) {
    /** Whether it is of an article's present reading, and was cut from its present text. */
    public boolean isOf(Article present) {
        return rev.equals(present.rev()) && content.equals(present.content());
    }
}
