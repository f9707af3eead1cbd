package org.ontherecord.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ontherecord.http.Json;
import org.ontherecord.local.serve.RunningArchive;

/** A person with the page before them, in a real browser. Skipped where Chromium or its driver isn't installed. */
class PageJourneyTest {
    @RegisterExtension
    static final RunningArchive ARCHIVE = RunningArchive.whole();
    private static final Map<String, String> VIEWS = Map.of("home", "/", "topic", "/?topic=Donetsk", "standing",
            "/?topic=Donetsk&actor=Kazakhstan", "actor", "/?actor=kazakhstan", "search", "/?q=recognise", "add",
            "/?add", "feeds", "/?feeds", "guide", "/guide", "missing", "/?article=aaaaaaaaaaaaaaaaaaaaaaaa");
    private static final long FIRST_VIEW = 60_000;
    private static Browser browser;
    private static String article;

    @BeforeAll
    static void begin() throws IOException, InterruptedException {
        assumeTrue(Browser.isInstalled(), "no Chromium here");
        try (Stream<Path> samples = Files.list(Path.of("../events/articles"))) {
            for (Path sample : samples.sorted().toList())
                article = Json.MAPPER.readTree(ARCHIVE.post("/v1/articles", Files.readString(sample)).body())
                        .path("id")
                        .asString();
        }
        for (int i = 0; i < 100 && !ARCHIVE.get("/v1/topics?q=donetsk").body().contains("Donetsk"); i++)
            Thread.sleep(100);
        browser = new Browser(ARCHIVE.url());
    }

    @AfterAll
    static void end() {
        if (browser != null) browser.close();
    }

    @Test
    void fromTheQuestionToTheSentenceInThreeActions() {
        browser.screen(1100, "light");
        browser.open("/");

        browser.type("donetsk");
        browser.choose("Donetsk People's Republic: recognition");
        assertEquals("Donetsk People's Republic", browser.text("h1"));
        assertTrue(browser.text(".group.against").contains("Kazakhstan"));
        browser.follow("Kazakhstan");

        assertTrue(browser.text(".verdict").contains("does not recognise the Donetsk and Luhansk People’s Republics"));
        assertTrue(browser.texts(".statement mark").contains("the Donetsk and Luhansk People’s Republics"));
        browser.picture("standing");
    }

    @Test
    void everyStateHasAnAddressAndTheWayBackWorks() {
        browser.open("/?topic=Donetsk");
        browser.follow("Kazakhstan");
        String address = browser.address();
        assertTrue(address.contains("actor=kazakhstan"), address);
        browser.back();
        assertEquals("Donetsk", browser.text("h1"));
        browser.open(address);
        assertTrue(browser.text("h1").contains("Kazakhstan"));
    }

    @Test
    void anArticleShowsWhereItsPositionsStand() {
        browser.open("/?article=" + article);

        assertTrue(browser.texts("article .proof").size() > 3);
        assertTrue(browser.texts(".summary li").size() >= 3);
    }

    @Test
    void wordsOfNoArticleSaySo() {
        browser.open("/?q=xylophonist");

        assertEquals("No article has these words.", browser.text(".coverage"));
    }

    @Test
    void theFirstViewIsSmall() {
        browser.forget();
        browser.open("/");
        long bytes = browser.transferred();

        assertTrue(bytes > 10_000 && bytes < FIRST_VIEW, bytes + " bytes");
    }

    @ParameterizedTest
    @CsvSource({"1100, light", "360, dark"})
    void everyViewFitsItsScreenAndShutsNobodyOut(int width, String scheme) {
        browser.screen(width, scheme);
        VIEWS.forEach((name, address) -> {
            browser.open(address);
            assertEquals(List.of(), browser.barriers(), name);
            assertTrue(browser.overflow() <= 0, name);
            assertEquals(List.of(), browser.complaints(), name);
            browser.picture(name + "-" + width + "-" + scheme);
        });
    }
}
