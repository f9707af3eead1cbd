package org.ontherecord.article;

import org.ontherecord.reading.text.SourceText;
import org.ontherecord.reading.text.Span;

/**
 * Words of an article and where they stand (W3C Web Annotation: TextPositionSelector and TextQuoteSelector in one).
 *
 * @param start in code points
 * @param end   in code points, exclusive
 * @param exact the words
 */
public record Excerpt(int start, int end, String exact) {
    static Excerpt of(SourceText text, Span span) {
        return new Excerpt(span.start(), span.end(), text.slice(span));
    }
}
