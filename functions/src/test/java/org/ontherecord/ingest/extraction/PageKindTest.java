package org.ontherecord.ingest.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ontherecord.ingest.extraction.Extracted.around;
import static org.ontherecord.ingest.extraction.Extracted.paragraphs;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageKindTest {
    private static final String TWELVE_TEASERS = IntStream.range(0, 12)
            .mapToObj(i -> "<h2><a href=/" + i + ">The council of Norvik votes again, for the time number " + i
                    + "</a></h2>"
                    + "<p>Nobody knows why, and the mayor won't say.</p>")
            .collect(Collectors.joining());

    private static Optional<NoArticle> kind(String html, String url) {
        return Extracted.page(html, url).noArticle();
    }

    private static Optional<NoArticle> kind(String html) {
        return kind(html, Extracted.URL);
    }

    @Test
    void homePagesAndSectionsListArticles() {
        assertEquals(Optional.of(NoArticle.INDEX), kind(around("", TWELVE_TEASERS), "https://norvikpress.example/"));
        assertEquals(Optional.of(NoArticle.INDEX), kind(around("", "<h1>Politics</h1>" + TWELVE_TEASERS)));
    }

    @Test
    void anArticleMayEndInTeasers() {
        String body = "<h1>Norvik votes to keep its harbour open</h1>" + paragraphs(1, 5) + TWELVE_TEASERS;
        assertEquals(Optional.empty(), kind(around("", body)));
        assertEquals(Optional.empty(),
                kind(around("<meta property=og:type content=article>", paragraphs(1, 5) + TWELVE_TEASERS)));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"404 Not Found", "Page not found – Norvik Press", "Just a moment...", "Access denied",
            "Are you a robot?",
            "Seite nicht gefunden", "503 Service Unavailable"})
    void errorsAndChecksAreNoArticles(String title) {
        String page = "<html><head><title>" + title + "</title></head><body><h1>" + title
                + "</h1><p>The page that you were looking for isn't here. Perhaps it has moved; perhaps it never was.</p></body></html>";
        assertEquals(Optional.of(NoArticle.ERROR), kind(page));
    }

    @Test
    void anArticleMayBeAboutErrors() {
        String page = "<title>404 houses burnt down</title><h1>404 houses burnt down</h1>" + paragraphs(1, 8);
        assertEquals(Optional.empty(), kind(page));
    }

    @Test
    void anOpeningWithAnOfferIsNoArticle() {
        String offer = "<div class=offer><p>Subscribe to continue reading.</p></div>";
        assertEquals(Optional.of(NoArticle.PAYWALL), kind(around("", "<h1>The vote</h1>" + paragraphs(1, 2) + offer)));
        assertEquals(Optional.of(NoArticle.PAYWALL), kind(around("<script type=application/ld+json>"
                + "{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":\"False\"}</script>", paragraphs(1, 2))));
        assertEquals(Optional.empty(), kind(around("", "<h1>The vote</h1>" + paragraphs(1, 12) + offer)));
    }

    @Test
    void aPageWithoutASentenceIsNoArticle() {
        assertEquals(Optional.of(NoArticle.TOO_SHORT), kind(around("", "<div id=app>Loading…</div>")));
    }

    @Test
    void aPartOfAPageIsWhatItsSenderSays() {
        assertEquals(Optional.empty(), kind("<p>Norvik votes.</p>"));
    }
}
