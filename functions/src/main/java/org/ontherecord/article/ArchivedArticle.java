package org.ontherecord.article;

import java.util.List;
import org.ontherecord.reading.Reading;
import org.ontherecord.reading.text.Sentence;
import org.ontherecord.reading.text.SourceText;

/**
 * An article whole: state, text and reading of one version.
 */
public record ArchivedArticle(Article article, SourceText text, Reading reading) {
    /** Its sentences with their words, which are not kept but made again. */
    public List<Sentence> sentences() {
        return reading.sentences().stream().map(s -> Sentence.of(text, s.span(), s.paragraph())).toList();
    }

    /** Its positions with their permalinks and words. */
    public List<ArchivedPosition> positions() {
        return ArchivedPosition.of(article.id(), text, reading.positions());
    }
}
