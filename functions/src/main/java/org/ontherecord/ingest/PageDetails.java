package org.ontherecord.ingest;

import java.util.Optional;
import org.ontherecord.article.Details;
import org.ontherecord.ingest.date.WrittenDate;
import org.ontherecord.ingest.extraction.ExtractedPage;

/** What a page says of its article beside the text, no longer than the archive keeps it. */
final class PageDetails {
    private static final int LONGEST = 500, KEPT = 200;

    private PageDetails() {}

    static Details of(ExtractedPage page) {
        return new Details(page.title().map(PageDetails::shortened), Optional.empty(),
                page.siteName().map(PageDetails::shortened), page.author().map(PageDetails::shortened),
                page.publishedAt().flatMap(WrittenDate::publication), page.language());
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, words.offsetByCodePoints(0, KEPT));
    }
}
