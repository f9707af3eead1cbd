package org.ontherecord.reading.summary;

import java.util.List;

/**
 * The sentences chosen to stand for an article.
 *
 * @param sentences indices into the article's sentences, ascending
 */
public record Summary(List<Integer> sentences) {
    public Summary {
        sentences = List.copyOf(sentences);
    }
}
