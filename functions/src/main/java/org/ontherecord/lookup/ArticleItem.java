package org.ontherecord.lookup;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import org.ontherecord.article.Article;
import org.ontherecord.article.ArticleView;
import org.ontherecord.reading.text.SourceText;
import org.ontherecord.search.Sought;

/**
 * An article in a list.
 *
 * @param titleMarks start and end in the title of each word that was looked for; of articles found
 * @param snippet    why it was found; of articles found
 */
@JsonPropertyOrder("article")
record ArticleItem(@JsonUnwrapped ArticleView article,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<List<int[]>> titleMarks,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Snippet> snippet) {
    static ArticleItem listed(Article article) {
        return new ArticleItem(ArticleView.listed(article), Optional.empty(), Optional.empty());
    }

    static ArticleItem found(Article article, SourceText text, Sought sought) {
        return new ArticleItem(ArticleView.listed(article),
                Optional.of(article.details().title().map(title -> Snippet.marks(title, sought)).orElse(List.of())),
                Optional.of(Snippet.of(text, sought)));
    }
}
