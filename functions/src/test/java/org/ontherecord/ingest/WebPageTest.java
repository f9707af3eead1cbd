package org.ontherecord.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class WebPageTest {
    @Test
    void blocksAreParagraphsAndScriptsAreLeftOut() {
        WebPage page = WebPage.of("<h1>Vote</h1><p>The <b>town</b>\n votes.<br>It rains.</p><script>x()</script>tail");
        assertEquals("Vote\n\nThe town votes.\n\nIt rains.\n\ntail", page.text());
    }

    @Test
    void metadataGoBeforeThePagesOwnTitle() {
        WebPage page = WebPage
                .of("""
                        <title>Norvik Press</title><meta property="og:title" content=" The vote ">
                        <meta name="author" content="Anna Lind"><meta property="article:published_time" content="2026-05-01">""");
        assertEquals(Optional.of("The vote"), page.title());
        assertEquals(Optional.of("Anna Lind"), page.author());
        assertEquals(Optional.of("2026-05-01"), page.publishedAt());
        assertEquals(Optional.of("Norvik Press"), WebPage.of("<title>Norvik Press</title>").title());
    }

    @Test
    void brokenMarkupIsReadAsFarAsItGoes() {
        assertEquals("a", WebPage.of("<p>a<b").text());
        assertEquals("", WebPage.of("").text());
        assertEquals(Optional.empty(), WebPage.of("<title> </title>").title());
    }
}
