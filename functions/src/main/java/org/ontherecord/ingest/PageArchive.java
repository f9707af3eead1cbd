package org.ontherecord.ingest;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ontherecord.article.Archive;
import org.ontherecord.article.ArticleStore;
import org.ontherecord.article.CanonicalUrl;
import org.ontherecord.article.Details;
import org.ontherecord.article.Draft;
import org.ontherecord.article.PublicationDate;
import org.ontherecord.http.Refusal;
import org.ontherecord.ingest.extraction.ExtractedPage;
import org.ontherecord.ingest.extraction.NoArticle;
import org.ontherecord.ingest.extraction.PageExtractor;
import org.ontherecord.ingest.fetch.Fetched;
import org.ontherecord.ingest.queue.FetchRequest;
import org.ontherecord.reading.Reader;

/** Archives pages that were fetched, the same way as articles that are submitted. */
final class PageArchive {
    private static final int MOST_TEXT_BYTES = 1024 * 1024;
    private static final int SENTENCE = 100;
    private final Archive archive;
    private final PageExtractor extractor;

    PageArchive(ArticleStore store, Reader reader, InstantSource clock) {
        this.archive = new Archive(store, reader, clock);
        this.extractor = new PageExtractor(clock);
    }

    /**
     * Archives a page under its own address, the one that it was found at and the one that it was asked for at.
     *
     * @throws Refusal if it is no article, or can't be archived
     */
    void take(FetchRequest asked, Fetched.Document document) {
        String at = document.url().toString();
        ExtractedPage page = extractor.extract(document.body(), document.contentType(), Optional.of(at));
        noArticle(page).ifPresent(why -> {
            throw Refusal.noArticle("url", why.reason());
        });
        if (page.text().getBytes(StandardCharsets.UTF_8).length > MOST_TEXT_BYTES) {
            throw Refusal.tooLarge("url", "has over " + MOST_TEXT_BYTES + " bytes of text in UTF-8");
        }
        CanonicalUrl own = CanonicalUrl.of(page.canonical().orElse(at));
        List<String> alsoAt = Stream.concat(page.canonical().stream(), Stream.of(asked.url())).toList();
        archive.take(new Draft(page.text(), Optional.of(own), alsoAt, details(page, asked.facts(), at)));
    }

    /** What a host sends is a whole page, though it may not look like one. */
    private static Optional<NoArticle> noArticle(ExtractedPage page) {
        return page.noArticle()
                .or(() -> page.text().length() < SENTENCE ? Optional.of(NoArticle.TOO_SHORT) : Optional.empty());
    }

    /** What the page says goes before what its feed says. */
    private static Details details(ExtractedPage page, FetchRequest.Facts facts, String at) {
        return PageDetails.of(page)
                .or(new Details(facts.title(), Optional.of(at), facts.source(), facts.author(),
                        facts.publishedAt().flatMap(PageArchive::date), Optional.empty()));
    }

    private static Optional<PublicationDate> date(String written) {
        try {
            return Optional.of(PublicationDate.parse("publishedAt", written));
        } catch (Refusal unreadable) {
            return Optional.empty();
        }
    }
}
