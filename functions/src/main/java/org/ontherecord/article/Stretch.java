package org.ontherecord.article;

import java.util.List;
import java.util.Optional;

/**
 * Some articles on the way through all of them.
 *
 * @param end where the next stretch begins; empty when these were the last
 */
public record Stretch(List<ArticleId> articles, Optional<String> end) {
    public Stretch {
        articles = List.copyOf(articles);
    }
}
