package org.ontherecord.lookup;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.ontherecord.http.Page;

/**
 * A page of articles.
 *
 * @param total  how many the index found; of lists that come from it
 * @param facets what the articles found have in common; on the first page of such a list
 */
record ArticleList(List<ArticleItem> data, boolean hasMore, Optional<String> next,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Long> total,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Facets> facets) {
    static ArticleList of(Page<ArticleItem> page) {
        return new ArticleList(page.data(), page.hasMore(), page.next(), Optional.empty(), Optional.empty());
    }

    Page<ArticleItem> page() {
        return new Page<>(data, hasMore, next);
    }
}
