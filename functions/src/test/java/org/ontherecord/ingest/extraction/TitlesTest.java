package org.ontherecord.ingest.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {
    @Test
    void aHeadingThatLeadsHomeIsTheSitesName() {
        String page = "<title>Norvik votes | The North in Letters</title><body><h1><a href=/>The North in Letters</a></h1>";
        assertEquals(Optional.of("Norvik votes"), Extracted.page(page).title());
    }

    @Test
    void aTitleOutsideOfTheHeadCounts() {
        String page = "Warning: no database<html><head><title>Norvik votes</title></head><body><p>It did.";
        assertEquals(Optional.of("Norvik votes"), Extracted.page(page).title());
        assertEquals(Optional.empty(), Extracted.page("<svg><title>An anchor</title></svg><p>It did.").title());
    }

    private static Optional<String> title(String html) {
        return Extracted.page(html).title();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            The vote | Norvik Press;                     The vote
            The vote – Norvik Press;                     The vote
            Norvik Press: The vote;                      Norvik Press: The vote
            Norvik Press : The vote - what it means;     The vote - what it means
            The vote » Politics » Norvik Press;          The vote » Politics
            The vote | Best of the North;                The vote
            Norvik Press;                                Norvik Press
            """)
    void theSitesNameIsCutOff(String stated, String title) {
        assertEquals(Optional.of(title),
                title("<title>" + stated + "</title><meta property=og:site_name content='Norvik Press'>"));
    }

    @Test
    void aHeadingShowsWhatMetadataAddTo() {
        assertEquals(Optional.of("The harbour stays open"),
                title("<title>The harbour stays open – live news from Norvik</title><h1>The harbour stays open</h1>"));
        assertEquals(Optional.of("The harbour stays open"),
                title("<title>The harbour stays open</title><h1>Politics <span>The harbour stays open</span></h1>"));
        assertEquals(Optional.of("Norvik keeps its harbour open"),
                title("<title>Norvik to keep harbour open, council says</title><h1>Norvik keeps its harbour open</h1>"));
    }

    @Test
    void aHeadingOfTheSiteIsNoTitle() {
        assertEquals(Optional.of("The harbour stays open"),
                title("<title>The harbour stays open</title><h1>Norvik Press</h1>"));
    }

    @Test
    void aPageWithoutTitleHasNone() {
        assertEquals(Optional.empty(), title("<title> </title><h1></h1>"));
    }
}
