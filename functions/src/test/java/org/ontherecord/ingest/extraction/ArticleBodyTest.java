package org.ontherecord.ingest.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ontherecord.ingest.extraction.Extracted.around;
import static org.ontherecord.ingest.extraction.Extracted.paragraph;
import static org.ontherecord.ingest.extraction.Extracted.paragraphs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleBodyTest {
    private static final String THREE = paragraph(1) + "\n\n" + paragraph(2) + "\n\n" + paragraph(3);

    private static String text(String body) {
        return Extracted.page(around("", body)).text();
    }

    @Test
    void aWholePageIsReadWithoutWhatStandsAround() throws IOException {
        try (InputStream page = ArticleBodyTest.class.getResourceAsStream("harbour-vote.html");
                InputStream text = ArticleBodyTest.class.getResourceAsStream("harbour-vote.txt")) {
            assertEquals(new String(text.readAllBytes(), StandardCharsets.UTF_8).strip(),
                    Extracted.page(new String(page.readAllBytes(), StandardCharsets.UTF_8)).text());
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"<nav><a href=/>Home</a> <a href=/sport>All the sport of the week in one place</a></nav>",
            "<div class=related-stories><p>The lighthouse keeper of Norvik has retired after forty years, and nobody follows.</p></div>",
            "<div class='block cookie-notice'><p>We and our partners use cookies, and you can choose which ones we may use.</p></div>",
            "<p>Read more: <a href=/b>The harbour in ten pictures</a></p>",
            "<p>Lesen Sie auch: Der Hafen in Bildern</p>",
            "<p><a href=/b>The harbour in ten pictures, from its beginnings until today</a></p>",
            "<figure><img src=a.jpg><figcaption>The harbour on a day of last May, before the works began.</figcaption></figure>",
            "<p>Photo: Anna Lind/Norvik Press</p>",
            "<div style='display: none'><p>You can't see this sentence, which is long enough.</p></div>",
            "<aside><p>Sign up for our letter on all that happens in the harbour, each week, free of charge.</p></aside>",
            "<div class=share-bar>Share <button>Mail</button></div>"})
    void whatStandsBetweenParagraphsAndIsNoTextIsLeftOut(String between) {
        assertEquals(THREE, text("<article>" + paragraphs(1, 2) + between + paragraphs(3, 3) + "</article>"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"<h3>You may also like</h3><ul><li><a href=/b>The harbour in ten pictures</a></ul>",
            "<p>Anna Lind</p>", "<p>Follow us on Facebook, Twitter and Instagram for more news from the harbour.</p>",
            "<h2>Related articles</h2><p>The lighthouse keeper has retired, and nobody follows him after forty years.</p>",
            "<div id=comments><p>I have read this with joy, and I think that the council is right, as always.</p></div>",
            "<footer><p>All rights reserved by Norvik Press, whose address is the old customs house at the harbour.</p></footer>"})
    void whatFollowsTheTextIsLeftOut(String after) {
        assertEquals(THREE, text("<article>" + paragraphs(1, 3) + after + "</article>"));
    }

    @Test
    void anArticleCutUpByAdvertisementsIsWhole() {
        String cut = "<section><div class=part>" + paragraphs(1, 4)
                + "</div><div class=ad-slot>Buy boats</div><div class=part>"
                + paragraphs(5, 8) + "</div><div class=ad-slot>Buy sails</div><div class=part>" + paragraphs(9, 12)
                + "</div></section>";
        assertEquals(12,
                text("<nav>Home</nav><main>" + cut + "</main><div class=sidebar><p>" + paragraph(99) + "</p></div>")
                        .split("\n\n").length);
    }

    @Test
    void theLeadStandsBetweenHeadingAndText() {
        String lead = "The council of Norvik has decided on its harbour after a debate that went on for more than nine hours.";
        assertEquals(lead + "\n\n" + THREE, text("<main><header><h1>The vote</h1><p>" + lead
                + "</p><p>By Anna Lind</p></header><div class=body>" + paragraphs(1, 3) + "</div></main>"));
    }

    @Test
    void namesMisleadWhereMostOfTheTextStandsUnderThem() {
        assertEquals(THREE, text("<div class='widget sidebar'>" + paragraphs(1, 3) + "</div>"));
        assertEquals(THREE, text("<div id=comments class=has-sidebar>" + paragraphs(1, 3) + "</div>"));
        assertEquals(THREE, text("<div class=article-body><div id=subscription-content>"
                + paragraphs(1, 3) + "</div></div><div class=teaser><p>" + paragraph(8) + paragraph(7) + paragraph(6)
                + "</p></div>"));
    }

    @Test
    void headingsListsAndTablesAreText() {
        String body = paragraphs(1, 2)
                + "<h2>What comes next</h2><ul><li>A plan in May</li><li>A vote in June</li></ul>"
                + "<table><tr><th>Year</th><th>Ships</th></tr><tr><td>2025</td><td>1,204</td></tr></table>"
                + paragraphs(3, 3);
        assertEquals(paragraph(1) + "\n\n" + paragraph(2) + "\n\nWhat comes next\n\nA plan in May\n\nA vote in June\n\n"
                + "Year | Ships\n\n2025 | 1,204\n\n" + paragraph(3), text("<article>" + body + "</article>"));
    }

    @Test
    void lineBreaksStayAndTwoOfThemPartParagraphs() {
        assertEquals(paragraph(1) + "\n" + paragraph(2) + "\n\n" + paragraph(3),
                text("<div>" + paragraph(1) + "<br>" + paragraph(2) + "<br>\n<br>" + paragraph(3) + "</div>"));
        assertEquals(paragraph(1) + "\n" + paragraph(2) + "\n\n" + paragraph(3),
                text("<pre>" + paragraph(1) + "\n" + paragraph(2) + "\n\n" + paragraph(3) + "</pre>"));
    }

    @Test
    void theTitleIsNoPartOfTheText() {
        assertEquals(THREE, text("<article><h1>The vote</h1>" + paragraphs(1, 3) + "</article>"));
    }

    @Test
    void invisibleCharactersAreLeftOut() {
        assertEquals("The harbour of Norvik.", text("<p>The\u00a0har\u00adbour\u200b of\r\n \u2003Norvik.\ufeff</p>"));
    }

    @Test
    void aPageThatShowsItsTextByScriptHasItInItsMetadata() {
        String data = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\""
                + THREE.replace("\n", "\\n")
                + "\"}</script>";
        assertEquals(THREE, Extracted.page(around(data, "<div id=app>Loading</div>")).text());
        assertEquals(paragraph(4) + "\n\n" + paragraph(5) + "\n\n" + paragraph(6),
                Extracted.page(around(data, paragraphs(4, 6))).text(), "what is shown goes first");
    }

    @Test
    void anyMarkupHasAText() {
        assertEquals("", Extracted.page("").text());
        assertEquals("a", Extracted.page("<p>a<b").text());
        assertEquals("no tag", Extracted.page("no tag").text());
        assertEquals("", Extracted.page("<frameset><frame src=a></frameset>").text());
    }
}
