package org.ontherecord.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.ontherecord.http.Json;
import org.ontherecord.local.serve.RunningArchive;

/** Titles, sources and texts that are markup and script are words on the page, in a real browser, and do nothing. */
class HostileWordsTest {
    @RegisterExtension
    static final RunningArchive ARCHIVE = RunningArchive.whole();
    private static final List<String> ATTACKS = List.of("<script>window.broken=1</script>",
            "<img src=x onerror=\"window.broken=1\">", "\"><svg/onload=window.broken=1>",
            "'-window.broken=1-'", "</title><h1>broken in</h1>", "{{constructor.constructor('window.broken=1')()}}",
            "<iframe srcdoc=\"<script>parent.broken=1</script>\"></iframe>");
    private static final List<String> ARTICLES = new ArrayList<>();
    private static Browser browser;

    @BeforeAll
    static void begin() {
        assumeTrue(Browser.isInstalled(), "no Chromium here");
        for (String attack : ATTACKS) {
            ARTICLES.add(Json.MAPPER.readTree(ARCHIVE
                    .post("/v1/articles", Json.MAPPER.writeValueAsString(Map.of("title", attack,
                            "source", attack, "author", attack, "url",
                            "https://example.org/x?" + ARTICLES.size() + "=%3Cscript%3E",
                            "text",
                            "Zanzibarian " + attack.replaceAll("<(?=/|img|script|iframe|h1)", "< ")
                                    + " is what Norway condemned on Monday.")))
                    .body()).path("id").asString());
        }
        browser = new Browser(ARCHIVE.url());
    }

    @AfterAll
    static void end() {
        if (browser != null) browser.close();
    }

    @Test
    void anArticlesWordsAreShownAsTheyAre() {
        for (int i = 0; i < ATTACKS.size(); i++) {
            browser.open("/?article=" + ARTICLES.get(i));
            assertEquals(ATTACKS.get(i), browser.text("h1"));
            assertNothingRan();
        }
    }

    @Test
    void soAreTheWordsOfListsAndOfQuestions() throws InterruptedException {
        for (int i = 0; i < 100 && Json.MAPPER.readTree(ARCHIVE.get("/v1/articles?q=Zanzibarian").body())
                .path("data")
                .size() < ATTACKS.size(); i++)
            Thread.sleep(100);
        browser.open("/?q=Zanzibarian");
        assertTrue(browser.text("main").contains("<img src=x onerror="), browser.text("main"));
        assertNothingRan();
        for (String view : List.of("/?q=", "/?topic=", "/?actor=", "/?article=", "/?topic=a&actor=")) {
            browser.open(view + "%3Cimg%20src%3Dx%20onerror%3D%22document.title%3D'broken%20in'%22%3E");
            assertNothingRan();
        }
    }

    private static void assertNothingRan() {
        assertTrue(browser.runs("return window.broken === undefined"), "a script ran");
        assertTrue(browser.runs(
                "return document.querySelectorAll('main img, main iframe, main svg[onload], main script, main [onerror]').length === 0"),
                "markup became elements");
    }
}
