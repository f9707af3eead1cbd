package org.ontherecord.ingest.extraction;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.ontherecord.ingest.date.WrittenDate;
import org.ontherecord.ingest.encoding.Decoded;

/**
 * Reads the article out of a web page. Never fails on markup, however broken or hostile, and takes time linear in its
 * length.
 */
public final class PageExtractor {
    /** Somewhere it is tomorrow already. */
    private static final int AHEAD_DAYS = 1;
    private final InstantSource clock;

    /**
     * Takes no date for a publication's that lies in the future.
     *
     * @param clock tells what is the future
     */
    public PageExtractor(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * What a page says.
     *
     * @param html a page, or a part of one: that is what its sender takes it for
     * @param url  where it was found
     */
    public ExtractedPage extract(String html, Optional<String> url) {
        Page page = Page.of(html, url);
        return extract(page, !PageKind.isPart(page));
    }

    private ExtractedPage extract(Page page, boolean whole) {
        Optional<String> title = Titles.of(page);
        Vicinity vicinity = new Vicinity(page, title);
        Optional<WrittenDate> published = PublicationDates.of(page, vicinity,
                new DateReader(latest(), page.language().dayOrder()));
        String text = ArticleBody.of(page, title);
        return new ExtractedPage(text, title, Authors.of(page, vicinity), published, page.site().name(),
                CanonicalLink.of(page), page.language().code(),
                whole ? PageKind.noArticle(page, title, text) : Optional.empty());
    }

    /**
     * What a whole page says, as a server sent it.
     *
     * @param page        its bytes, decoded as browsers do it
     * @param contentType as the server sent it
     * @param url         where it was found
     */
    public ExtractedPage extract(byte[] page, Optional<String> contentType, Optional<String> url) {
        return extract(Page.of(Decoded.page(page, contentType).text(), url), true);
    }

    private LocalDate latest() {
        return clock.instant().atOffset(ZoneOffset.UTC).toLocalDate().plusDays(AHEAD_DAYS);
    }
}
