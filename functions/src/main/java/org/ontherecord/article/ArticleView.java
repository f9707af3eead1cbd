package org.ontherecord.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An article as answers give it.
 *
 * @param editedAt  when the present version replaced another, or null
 * @param alsoAt    other addresses of the same content, in a single article only
 * @param sameStory near copies in other papers, in a single article only
 * @param text      in a single article only
 * @param sentences start and end of each, in a single article only
 * @param quotations what others are quoted as saying, in a single article only
 */
public record ArticleView(String id, Optional<String> url, Optional<String> title, Optional<String> source,
        Optional<String> author, Optional<String> publishedAt,
        Optional<PublicationDate.Precision> publishedPrecision, String archivedAt, Optional<String> editedAt,
        String language,
        long version, int sentenceCount, int positionCount,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<String> alsoAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<SameStory> sameStory,
        @JsonInclude(JsonInclude.Include.NON_NULL) String text,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<int[]> sentences,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<QuotationView> quotations) {

    /** Without its text. */
    public static ArticleView listed(Article article) {
        return of(article, null, null, null, null, null);
    }

    static ArticleView whole(ArchivedArticle archived, List<SameStory> sameStory) {
        List<String> alsoAt = archived.article().alsoAt().stream().sorted().toList();
        return of(archived.article(), alsoAt, sameStory, archived.text().value(), archived.reading()
                .sentences()
                .stream()
                .map(sentence -> new int[]{sentence.span().start(), sentence.span().end()})
                .toList(), archived.reading().quotations().stream().map(QuotationView::of).toList());
    }

    private static ArticleView of(Article article, List<String> alsoAt, List<SameStory> sameStory, String text,
            List<int[]> sentences, List<QuotationView> quotations) {
        Details details = article.details();
        return new ArticleView(article.id().value(), details.url(), details.title(), details.source(),
                details.author(), details.publishedAt().map(PublicationDate::toString),
                details.publishedAt().map(PublicationDate::precision), article.archivedAt().toString(),
                article.editedAt().map(Instant::toString), article.language(), article.version(), article.sentences(),
                article.positions(), alsoAt, sameStory, text, sentences, quotations);
    }
}
