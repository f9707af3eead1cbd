package org.ontherecord.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;

/**
 * An article as answers give it.
 *
 * @param text      in a single article only
 * @param sentences start and end of each, in a single article only
 */
public record ArticleView(String id, Optional<String> url, Optional<String> title, Optional<String> source,
        Optional<String> author, Optional<String> publishedAt,
        Optional<PublicationDate.Precision> publishedPrecision, String archivedAt, String language, long version,
        int sentenceCount, int positionCount, @JsonInclude(JsonInclude.Include.NON_NULL) String text,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<int[]> sentences) {

    /** Without its text. */
    public static ArticleView listed(Article article) {
        return of(article, null, null);
    }

    static ArticleView whole(ArchivedArticle archived) {
        return of(archived.article(), archived.text().value(), archived.reading()
                .sentences()
                .stream()
                .map(sentence -> new int[]{sentence.span().start(), sentence.span().end()})
                .toList());
    }

    private static ArticleView of(Article article, String text, List<int[]> sentences) {
        Details details = article.details();
        return new ArticleView(article.id().value(), details.url(), details.title(), details.source(),
                details.author(), details.publishedAt().map(PublicationDate::toString),
                details.publishedAt().map(PublicationDate::precision), article.archivedAt().toString(),
                article.language(), article.version(), article.sentences(), article.positions(), text, sentences);
    }
}
