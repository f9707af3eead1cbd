package org.ontherecord.search;

import org.ontherecord.article.ArticleId;

/**
 * Where a hit stands in a sorted list.
 *
 * @param value its score, or its time in milliseconds since 1970
 */
public record Place(double value, ArticleId article) {
    private static final char BETWEEN = '|';

    /** As a cursor carries it. */
    public String encode() {
        return Double.toString(value) + BETWEEN + article;
    }

    /** Reads back what {@link #encode()} gave. */
    public static Place decode(String encoded) {
        int end = encoded.indexOf(BETWEEN);
        return new Place(Double.parseDouble(encoded.substring(0, end)), new ArticleId(encoded.substring(end + 1)));
    }
}
