package org.ontherecord.ingest.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ontherecord.ingest.extraction.Extracted.around;
import static org.ontherecord.ingest.extraction.Extracted.paragraphs;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationDatesTest {
    private static Optional<String> date(String head, String body, String url) {
        return Extracted.page(around(head, "<article><h1>The vote</h1>" + body + paragraphs(1, 3) + "</article>"), url)
                .publishedAt()
                .map(Object::toString);
    }

    private static Optional<String> date(String head, String body) {
        return date(head, body, Extracted.URL);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <meta property=article:published_time content=2026-05-04T18:30:00+02:00>                         | 2026-05-04T18:30:00+02:00
            <meta name=date content=2026-05-04>                                                              | 2026-05-04
            <meta name=dc.date.issued content="4 May 2026">                                                  | 2026-05-04
            <meta property=article:modified_time content=2026-05-04>                                         | 2026-05-04
            <script type=application/ld+json>{"@type":"NewsArticle","datePublished":"2026-05-04T08:00Z"}</script> | 2026-05-04T08:00:00Z
            <script>window.page = {"published_at": "2026-05-04T08:00:00Z"}</script>                          | 2026-05-04T08:00:00Z
            <meta name=date content=1969-12-31>                                                              |
            <meta name=date content=2027-01-01>                                                              |
            """)
    void metadataStateIt(String head, String date) {
        assertEquals(Optional.ofNullable(date), date(head, ""));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', textBlock = """
            <time datetime=2026-05-04T18:30:00+02:00>4 May</time>                               ¦ 2026-05-04T18:30:00+02:00
            <time datetime=2026-05-09T10:00:00Z>Published on 4 May 2026</time>                  ¦ 2026-05-04
            <p class=meta>Politics | 4 May 2026</p>                                             ¦ 2026-05-04
            <p>Norvik, 4 May 2026</p>                                                           ¦ 2026-05-04
            <blockquote><time datetime=2020-01-01>1 January 2020</time></blockquote><p>4.5.2026</p> ¦ 2026-05-04
            <p class=date>4 May 2026</p><div class=comments><time datetime=2026-05-05>5 May 2026</time></div> ¦ 2026-05-04
            """)
    void itStandsNearTheHeading(String shown, String date) {
        assertEquals(Optional.of(date), date("", shown));
    }

    @Test
    void theAddressTellsTheDay() {
        assertEquals(Optional.of("2026-05-04"), date("", "", "https://norvikpress.example/2026/05/04/vote"));
        assertEquals(Optional.of("2026-05-04"), date("", "", "https://norvikpress.example/vote-20260504.html"));
        assertEquals(Optional.empty(), date("", "", "https://norvikpress.example/vote-2026051234"));
    }

    @Test
    void aTimeInUtcIsOnTheDayThatThePlaceSays() {
        String head = "<meta property=article:published_time content=2026-05-05T01:10:00Z>";
        assertEquals(Optional.of("2026-05-04"), date(head, "", "https://norvikpress.example/2026/05/04/vote"));
        assertEquals(Optional.of("2026-05-04"), date(head, "<p class=date>4 May 2026</p>"));
        assertEquals(Optional.of("2026-05-05T01:10:00Z"), date(head, ""));
    }

    @Test
    void publicationGoesBeforeLaterChanges() {
        assertEquals(Optional.of("2026-05-04"), date("<meta property=article:modified_time content=2026-05-09>",
                "<p class=date>4 May 2026</p>"));
    }

    @Test
    void monthsGoFirstInTheUnitedStates() {
        assertEquals(Optional.of("2026-04-05"), date("", "<p class=date>4/5/2026</p>"));
        String british = around("", "<h1>The vote</h1><p class=date>4/5/2026</p>").replace("lang=en", "lang=en-GB");
        assertEquals(Optional.of("2026-05-04"), Extracted.page(british).publishedAt().map(Object::toString));
    }

    @Test
    void aPageWithoutDateHasNone() {
        assertEquals(Optional.empty(), date("", "<p>Since 1995 or so.</p>"));
    }
}
