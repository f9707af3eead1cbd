package org.ontherecord.lab;

import java.util.List;

/**
 * What frames find in one article, as far as it is known whether it is right.
 *
 * @param id     the article's id
 * @param labels how many positions it has; 0 where only what was found has been judged
 */
record MarkedArticle(String id, List<Found> found, int labels) {
    MarkedArticle {
        found = List.copyOf(found);
    }
}
