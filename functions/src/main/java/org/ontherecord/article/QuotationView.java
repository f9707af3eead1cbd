package org.ontherecord.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ontherecord.reading.quotation.Quotation;
import org.ontherecord.reading.text.Span;

/**
 * A quotation as answers give it: start and end of each of its pieces.
 *
 * @param kind    {@code direct}, {@code mixed} or {@code indirect}
 * @param content what was said
 * @param cue     what attributes it
 * @param source  who said it, in the article's words
 */
record QuotationView(String kind, List<int[]> content, List<int[]> cue, List<int[]> source,
        Optional<ActorView> speaker) {
    static QuotationView of(Quotation quotation) {
        return new QuotationView(quotation.kind().name().toLowerCase(Locale.ROOT), pairs(quotation.content()),
                pairs(quotation.cue()), pairs(quotation.source()), quotation.speaker().map(ActorView::of));
    }

    private static List<int[]> pairs(List<Span> spans) {
        return spans.stream().map(span -> new int[]{span.start(), span.end()}).toList();
    }
}
