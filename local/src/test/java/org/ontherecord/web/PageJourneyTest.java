package org.ontherecord.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.ontherecord.http.Json;
import org.ontherecord.local.serve.RunningArchive;
import org.openqa.selenium.Keys;

/** A person with the page before them, in a real browser. Skipped where Chromium or its driver isn't installed. */
class PageJourneyTest {
    @RegisterExtension
    static final RunningArchive ARCHIVE = RunningArchive.whole();
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
        browser.screen(1280, "light");
        browser.open("/");

        browser.type("donetsk");
        browser.choose("Donetsk People's Republic: recognition");
        assertEquals("Donetsk People's Republic", browser.text("h1"));
        assertTrue(browser.text(".group.against").contains("Kazakhstan"));
        browser.follow("Kazakhstan");

        assertTrue(browser.text(".verdict").contains("does not recognise the Donetsk and Luhansk People’s Republics"));
        assertTrue(browser.texts(".statement mark").contains("the Donetsk and Luhansk People’s Republics"));
        browser.inspection().picture("standing");
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

        assertTrue(browser.text(".coverage").startsWith("No article has these words."));
    }

    @Test
    void theFirstViewIsSmall() {
        browser.inspection().forget();
        browser.open("/");
        long bytes = browser.inspection().transferred();

        System.out.println("first view: " + bytes + " bytes transferred, first content after "
                + browser.inspection().firstContent()
                + " ms");
        assertTrue(bytes > 10_000 && bytes < FIRST_VIEW, bytes + " bytes");
    }

    @Test
    void aQuestionInWordsIsAnsweredAtOnce() {
        browser.screen(1280, "light");
        browser.open("/");
        browser.type("Where does Kazakhstan stand on Donetsk?");
        browser.choose("Kazakhstan on Donetsk");

        assertTrue(browser.text(".verdict").contains("does not recognise"));
    }

    @Test
    void withoutANetworkThePageSaysSoAndComesBackByItself() {
        browser.open("/");
        browser.network(false);
        browser.script("document.querySelector('.rows a').click()");
        browser.settle();
        assertEquals("You are offline", browser.text("h1"));
        browser.press("Try again");
        browser.settle();
        assertEquals("You are offline", browser.text("h1"));
        browser.inspection().picture("offline");
        browser.network(true);
        browser.says(".summary h2", "In short");
    }

    @Test
    void aFeedIsFollowedNoMoreAfterASecondPress() {
        ARCHIVE.post("/v1/feeds",
                "{\"opml\":\"<opml><body><outline xmlUrl='https://gazette.example.org/feed.xml'/></body></opml>\"}");
        browser.open("/?feeds");
        browser.fill("Address", "http://127.0.0.1/");
        browser.press("Add");
        browser.says("[role=status]", "The request is not valid");
        browser.press("Stop following");
        browser.press("Really stop?");
        browser.says("[role=status]", "is no longer followed");
        browser.open("/?feeds");
        assertTrue(browser.text(".note").contains("No feed is followed yet"));
    }

    /** A deployment that takes tokens refuses who has none, and then says what to do. */
    @Test
    void aTokenIsSentWithWhatIsAdded() {
        browser.open("/?add");
        browser.script(
                "window.sent = []; window.fetch = async (url, request) => { sent.push(request.headers.authorization); "
                        + "return new Response(JSON.stringify({message: 'Unauthorized'}), {status: 401}); }");
        browser.script("document.querySelectorAll('fieldset')[2]"
                + ".querySelector('input').value = 'https://gazette.example.org/'; "
                + "document.querySelectorAll('fieldset')[2].querySelector('button').click()");
        browser.says("[role=status]", "needs a right that you do not have here");
        browser.press("This archive asks for a token");
        browser.fill("Token", "abc");
        browser.script("document.querySelectorAll('fieldset')[2].querySelector('button').click()");
        assertEquals(Arrays.asList(null, "Bearer abc"), browser.script("return sent"));
        browser.script("sessionStorage.clear()");
    }

    @Test
    void theKeyboardLeadsToTheAnswer() {
        browser.open("/?topic=Donetsk");
        browser.script("document.activeElement.blur()");
        assertEquals("To the answer", browser.key(Keys.TAB).getText());
        assertEquals("main", browser.key(Keys.ENTER).getAttribute("id"));
    }

    @Test
    void theGuideIsOneSheetAndAnAnswerPrintsWithoutItsForms() {
        browser.open("/guide");
        assertEquals(1, browser.inspection().sheets("guide"));
        browser.open("/?topic=Donetsk&actor=Kazakhstan");
        assertEquals(1, browser.inspection().sheets("standing"));
    }
}
