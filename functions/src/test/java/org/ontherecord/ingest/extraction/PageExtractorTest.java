package org.ontherecord.ingest.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageExtractorTest {
    private static ExtractedPage harbourVote() throws IOException {
        try (InputStream page = PageExtractorTest.class.getResourceAsStream("harbour-vote.html")) {
            return Extracted.page(new String(page.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void aPageTellsAllOfItsArticle() throws IOException {
        ExtractedPage page = harbourVote();
        assertEquals(Optional.of("Norvik votes to keep its harbour open"), page.title());
        assertEquals(Optional.of("Anna Lind, Jonas Berg"), page.author());
        assertEquals(Optional.of("2026-05-04T18:30:00+02:00"), page.publishedAt().map(Object::toString));
        assertEquals(Optional.of("Norvik Press"), page.siteName());
        assertEquals(Optional.of("https://norvikpress.example/politics/harbour-vote"), page.canonical());
        assertEquals(Optional.of("en"), page.language());
        assertEquals(Optional.empty(), page.noArticle());
    }

    @Test
    void aPageIsReadAsAServerSendsIt() {
        byte[] page = "<title>Café</title><p>The café of Norvik is open again.</p>"
                .getBytes(StandardCharsets.ISO_8859_1);
        ExtractedPage read = Extracted.page(page, "text/html; charset=iso-8859-1");
        assertEquals(Optional.of("Café"), read.title());
        assertEquals("The café of Norvik is open again.", read.text());
        assertEquals(Optional.of(NoArticle.TOO_SHORT),
                Extracted.page("<p>x".getBytes(StandardCharsets.UTF_8), "text/html").noArticle());
    }

    @Test
    void whatAPageDoesNotSayIsLeftOpen() {
        ExtractedPage page = Extracted.page("<p>The council of Norvik voted.</p>");
        assertEquals(
                new ExtractedPage("The council of Norvik voted.", Optional.empty(), Optional.empty(), Optional.empty(),
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                page);
    }

    @Test
    void anAddressThatIsNoneIsAsGoodAsNone() {
        assertEquals("a b",
                Extracted.page("<title>T</title><link rel=canonical href=/x><p>a b", "not an address").text());
    }
}
