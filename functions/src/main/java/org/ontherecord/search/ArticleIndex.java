package org.ontherecord.search;

import java.util.List;
import org.ontherecord.article.ArticleId;

/**
 * What is found by words: articles, and the positions in them. Holds identities, postings and values to sort and count by,
 * never an article's text: that comes from the table, where an answer shows it. Answers from one snapshot per call. Every
 * engine answers alike; one suite of tests holds them to it.
 */
public interface ArticleIndex {
    /** Articles that a query finds, those after its place in the list. */
    ArticleHits articles(ArticleQuery query);

    /**
     * Articles about the same things, most alike first, by the words that tell this one from others.
     *
     * @param article left out of the answer
     * @param title   its title, or empty
     * @param text    its text
     * @param limit   most to return
     */
    List<ArticleId> like(ArticleId article, String title, String text, int limit);

    /**
     * Every position that is asked for, newest first, then by id.
     *
     * @param most positions to return: the newest
     */
    List<IndexedPosition> positions(PositionSelection selection, int most);

    /** Whether newer changes are known that the last answer could not take over. Takes no time. */
    boolean isStale();

    /** What the answers come from, counted. */
    IndexState state();
}
