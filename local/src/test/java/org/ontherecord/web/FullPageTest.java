package org.ontherecord.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ontherecord.http.Json;

/** The page before an archive of hundreds of articles. Skipped where Chromium or its driver isn't installed. */
class FullPageTest {
    @RegisterExtension
    static final FullArchive FULL = new FullArchive();
    private static final Map<String, String> VIEWS = new LinkedHashMap<>(Map.of("home", "/", "topic",
            "/?topic=Transnistria&pin=Norway", "standing", "/?topic=Transnistria&actor=Norway", "actor",
            "/?actor=norway",
            "search", "/?q=Transnistria", "add", "/?add", "feeds", "/?feeds", "guide", "/guide", "missing",
            "/?article=aaaaaaaaaaaaaaaaaaaaaaaa", "nothing", "/?q=xylophonist"));
    /** Pairs of marks whose boxes share more than an edge. */
    private static final String OVERLAPS = """
            const boxes = [...document.querySelectorAll('.timeline .mark path')].map(mark => mark.getBoundingClientRect());
            return boxes.flatMap((a, i) => boxes.slice(i + 1).filter(b => a.left < b.right - 2 && b.left < a.right - 2
                && a.top < b.bottom - 2 && b.top < a.bottom - 2)).length;""";
    private static Browser browser;

    @BeforeAll
    static void begin() {
        assumeTrue(Browser.isInstalled(), "no Chromium here");
        String article = Json.MAPPER.readTree(FULL.archive().get("/v1/articles?limit=1").body())
                .at("/data/0/id")
                .asString();
        String position = Json.MAPPER.readTree(FULL.archive().get("/v1/positions?actor=Norway&limit=1").body())
                .at("/data/0/id")
                .asString();
        VIEWS.put("article", "/?article=" + article);
        VIEWS.put("position", "/?position=" + position);
        browser = new Browser(FULL.archive().url());
    }

    @AfterAll
    static void end() {
        if (browser != null) browser.close();
    }

    @Test
    void thePagesOfAListShowEachArticleOnce() {
        browser.screen(1280, "light");
        browser.open("/?q=harbour");
        int total = Integer.parseInt(browser.text(".coverage").replaceFirst(" .*", ""));
        Set<Object> seen = new HashSet<>();
        int shown = 0;
        while (true) {
            List<?> links = (List<?>) browser
                    .script("return [...document.querySelectorAll('.rows .head')].map(link => link.href)");
            seen.addAll(links);
            shown += links.size();
            if (browser.texts(".more a").isEmpty()) break;
            browser.follow("More articles");
        }
        assertTrue(total > 40, total + " articles");
        assertEquals(total, seen.size());
        assertEquals(total, shown);
    }

    @ParameterizedTest
    @CsvSource({"1280", "360"})
    void aFullTimelineHasEachStatementApartAndItsChangeMarked(int width) {
        browser.screen(width, "light");
        browser.open("/?topic=Transnistria&actor=Norway");
        int statements = browser.texts(".statement").size();
        assertTrue(statements > 15, statements + " statements");
        assertEquals((long) statements, browser.script("return document.querySelectorAll('.timeline .mark').length"));
        assertEquals(0L, browser.script(OVERLAPS));
        assertEquals(1, browser.texts(".timeline .change text").size());
    }

    @Test
    void aFileHoldsEverythingThatWasFound() {
        browser.screen(1280, "light");
        browser.open("/?topic=Transnistria&actor=Norway");
        int statements = browser.texts(".statement").size();
        browser.press("CSV");
        browser.says(".take [role=status]", (statements + 1) + " lines saved.");
        browser.press("JSON Lines");
        browser.says(".take [role=status]", statements + " lines saved.");
    }

    @Test
    void everySideHasItsGroupAndTheBarCountsThem() {
        browser.open("/?topic=Transnistria");
        int actors = browser.texts(".group .rows > li").size();
        int counted = browser.texts(".shares figcaption")
                .stream()
                .flatMap(text -> Stream.of(text.split("\\D+", -1)))
                .filter(number -> !number.isEmpty())
                .mapToInt(Integer::parseInt)
                .sum();
        assertEquals(actors, counted);
        for (String side : List.of("recognises", "does not recognise", "said both", "No statement found"))
            assertTrue(browser.texts(".group h2").stream().anyMatch(heading -> heading.contains(side)), side);
    }

    @Test
    void whoeverIsAskedAboutIsPinnedOnTopWhetherOrNotAnythingWasFound() {
        browser.open("/?topic=Transnistria&pin=Japan");
        assertTrue(browser.text(".pinned").contains("does not recognise Transnistria"));
        browser.open("/?topic=Donetsk&pin=Kazakhstan");
        assertTrue(
                browser.text(".pinned")
                        .contains("No statement of Kazakhstan on this was found. That is never a stance."));
        assertTrue(browser.text(".group.none").contains("No statement found"));
    }

    @Test
    void aPositionIsCitedAndLeadsToItsFeeds() {
        browser.open("/?topic=Transnistria&actor=Norway");
        assertEquals(List.of("Newest articles", "New statements", "Changes of standing"), browser.script(
                "return [...document.querySelectorAll('link[rel=alternate]')].map(link => link.title)"));
        browser.follow("permalink");
        assertTrue(browser.text("article mark").contains("Transnistria"));
        browser.press("Cite");
        browser.says("details.take blockquote", "The Harbour Courier, 2025-");
    }

    @ParameterizedTest
    @CsvSource({"1280, light", "1280, dark", "360, light", "360, dark"})
    void everyViewFitsItsScreenAndShutsNobodyOut(int width, String scheme) {
        browser.screen(width, scheme);
        VIEWS.forEach((name, address) -> {
            browser.open(address);
            assertEquals(List.of(), browser.inspection().barriers(), name);
            assertTrue(browser.inspection().overflow() <= 0, name);
            assertEquals(List.of(), browser.inspection().complaints(), name);
            browser.inspection().picture(name + "-" + width + "-" + scheme);
        });
    }
}
