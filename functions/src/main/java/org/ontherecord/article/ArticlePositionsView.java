package org.ontherecord.article;

import java.util.List;

/**
 * The positions found in one article.
 *
 * @param status {@code read}, or {@code unsupportedLanguage}: then an empty list says nothing
 */
record ArticlePositionsView(String articleId, long version, String language, String status, List<PositionView> data) {
    static ArticlePositionsView of(ArchivedArticle archived) {
        Article article = archived.article();
        return new ArticlePositionsView(article.id().value(), article.version(), article.language(),
                archived.reading().positionsSupported() ? "read" : "unsupportedLanguage",
                archived.positions().stream().map(position -> PositionView.of(article, position)).toList());
    }
}
