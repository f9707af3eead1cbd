package org.ontherecord.search.opensearch;

import java.util.List;
import java.util.Map;
import org.ontherecord.article.ArticleId;

/** Articles about the same things as a text, as a domain is asked for them. */
final class LikeSearch {
    private static final int WORDS = 25;

    private LikeSearch() {}

    static Map<String, ?> of(ArticleId article, String title, String text, int limit) {
        Map<String, ?> alike = Map.of("more_like_this", Map.of("fields", List.of("text"), "like", title + "\n" + text,
                "max_query_terms", WORDS, "boost_terms", 1, "min_term_freq", 1, "min_doc_freq", 1,
                "minimum_should_match", 1));
        return Map.of("query", Map.of("bool", Map.of("must", alike, "must_not", Query.term("id", article.value()))),
                "size", limit, "sort", List.of(Map.of("_score", "desc"), Map.of("id", "asc")), "_source", false);
    }
}
