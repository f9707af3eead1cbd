package org.ontherecord.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ontherecord.http.Json;
import org.ontherecord.local.serve.RunningArchive;
import org.ontherecord.reading.text.SourceText;
import org.ontherecord.reading.text.Span;
import tools.jackson.databind.JsonNode;

/** What is found by words, over a real socket, on the real table and index. */
class LookupsTest {
    @RegisterExtension
    static final RunningArchive RUNNING = RunningArchive.whole();

    private static final String LONG = "😀 The harbour was quiet. ".repeat(30)
            + "\n\nThe glacier treaty was signed by Norway and Iceland on Monday.\n\n"
            + "The weather was fair. ".repeat(30);

    @BeforeAll
    static void submitArticles() {
        submit("long", "2026-01-05", "Ships wait", LONG);
        submit("1", "2026-01-01", "Glacier talks",
                "Norway supports the glacier treaty. Iceland opposes the glacier treaty.");
        submit("2", "2026-01-02", "Treaty", "Norway supports the glacier treaty again. Sweden rejected the treaty.");
        submit("3", "2026-01-03", "Kosovo",
                "Serbia does not recognise Kosovo, its foreign ministry said. Albania recognises "
                        + "Kosovo. The minister said that the glacier was far away.");
        submit("4", "2026-01-04", "Nothing", "Bakers met in the market of Norvik, and bread was dear.");
        Eventually.found(() -> get("/v1/articles?sort=oldest"), answer -> answer.path("total").asInt() == 5);
    }

    @Test
    void articlesAreFoundByTheirWordsWithWhatShowsIt() {
        JsonNode found = get("/v1/articles?q=" + encoded("glacier treaties \"Monday\""));
        assertEquals(1, found.path("total").asInt());
        JsonNode snippet = found.at("/data/0/snippet");
        assertTrue(snippet.path("exact").asString().startsWith("The glacier treaty was signed by Norway"),
                snippet::toString);
        assertEquals(snippet.path("exact").asString(), slice(LONG, snippet.path("start"), snippet.path("end")));
        List<String> highlighted = new ArrayList<>();
        snippet.path("highlights").forEach(pair -> highlighted.add(slice(LONG, pair.path(0), pair.path(1))));
        assertEquals(List.of("glacier", "treaty", "Monday"), highlighted);
        snippet.path("marks")
                .forEach(pair -> assertTrue(highlighted.contains(
                        slice(snippet.path("exact").asString(), pair.path(0), pair.path(1)))));
    }

    @Test
    void theFirstPageHasFacetsAndAllPagesTogetherGiveEachArticleOnce() {
        JsonNode first = get("/v1/articles?q=glacier&limit=1");
        assertEquals(4, first.path("total").asInt());
        assertEquals("The Sample Gazette", first.at("/facets/sources/0/name").asString());
        assertEquals(4, first.at("/facets/sources/0/articles").asInt());
        assertEquals("2026-01", first.at("/facets/months/0/month").asString());
        assertTrue(
                first.at("/facets/actors").valueStream().anyMatch(one -> one.path("id").asString().equals("norway")));
        for (String sort : List.of("relevance", "newest", "oldest")) {
            List<String> ids = ids("/v1/articles?q=glacier&limit=1&sort=" + sort);
            assertEquals(4, ids.size(), sort);
            assertEquals(4, new HashSet<>(ids).size(), sort);
        }
        assertFalse(get(next("/v1/articles?q=glacier&limit=1").orElseThrow()).has("facets"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            q=glacier -treaty                      | Kosovo
            q=title:glacier                        | Glacier talks
            q=bread OR Albania&sort=newest         | Nothing,Kosovo
            q=actor:Sweden                         | Treaty
            actor=Sweden                           | Treaty
            q=glacier&actor=Serbia                 | Kosovo
            q=glacier date:2026-01-02              | Treaty
            q=glacier&from=2026-01-02&to=2026-01-03&sort=oldest | Treaty,Kosovo
            source=the sample GAZETTE&sort=oldest&to=2026-01-02 | Glacier talks,Treaty
            q=source:gazette.example.org from:2026-01-04&sort=oldest | Nothing,Ships wait
            q="bread was dear"                     | Nothing
            """)
    void wordsAndFiltersNarrow(String query, String titles) {
        List<String> found = new ArrayList<>();
        get("/v1/articles?" + query.replace(" ", "+").replace("\"", "%22")).path("data")
                .forEach(article -> found.add(article.path("title").asString()));
        assertEquals(List.of(titles.split(",", -1)), found);
    }

    @Test
    void positionsAreLookedUpByTopicAlone() {
        JsonNode found = get("/v1/positions?topic=" + encoded("glacier treaty"));
        assertTrue(found.path("actor").isNull());
        assertEquals(3, found.path("total").asInt(), found::toString);
        assertEquals(List.of("Norway", "Iceland"), found.path("standings")
                .valueStream()
                .map(standing -> standing.at("/actor/name").asString())
                .toList());
        assertEquals(2, found.at("/standings/0/statements").asInt());
        assertEquals(2, found.at("/standings/0/coverage/articles").asInt());
        assertEquals(3, new HashSet<>(ids("/v1/positions?limit=1&topic=" + encoded("glacier treaty"))).size());
    }

    @Test
    void standingsCompareActorsOnATopic() {
        JsonNode found = get("/v1/standings?topic=Kosovo");
        assertEquals(2, found.path("total").asInt(), found::toString);
        assertEquals(Map.of("Albania", 1, "Serbia", -1), Map.of(found.at("/data/0/actor/name").asString(),
                found.at("/data/0/latest/towards").asInt(), found.at("/data/1/actor/name").asString(),
                found.at("/data/1/latest/towards").asInt()));
        assertEquals("is", found.at("/data/0/match").asString());
        assertEquals("2026-01-03", found.at("/coverage/from").asString());
        assertEquals(2, ids("/v1/standings?topic=Kosovo&limit=1").size());
        assertEquals(0, get("/v1/standings?topic=Kosovo&kind=person").path("data").size());
        assertEquals(2, get("/v1/standings?topic=Kosovo&family=recognition&kind=country").path("data").size());
        assertEquals(0, get("/v1/standings?topic=Kosovo&family=demands").path("data").size());
    }

    @Test
    void topicsAndActorsAreThereToChooseFrom() {
        assertEquals("Kosovo", get("/v1/topics?q=kos").at("/data/0/topic").asString());
        assertEquals("recognition", get("/v1/topics?q=kos").at("/data/0/aspect").asString());
        JsonNode glacier = get("/v1/topics?q=glac").at("/data/0");
        assertEquals(3, glacier.path("statements").asInt(), glacier::toString);
        assertEquals(2, get("/v1/standings?topic=" + encoded(glacier.path("topic").asString())).path("total").asInt());
        JsonNode norway = get("/v1/actors/norway");
        assertEquals(2, norway.at("/stances/supports").asInt(), norway::toString);
        assertEquals("glacier treaty", norway.at("/topics/0/aspect").asString());
    }

    @Test
    void oneSummaryIsMadeOfAllArticlesFound() {
        JsonNode summary = get("/v1/summary?sentences=3&q=" + encoded("glacier treaty"));
        assertEquals(3, summary.path("articles").asInt(), summary::toString);
        assertEquals(3, summary.path("sentences").size());
        summary.path("sentences").forEach(sentence -> {
            JsonNode article = get("/v1/articles/" + sentence.path("articleId").asString());
            assertEquals(sentence.path("exact").asString(),
                    slice(article.path("text").asString(), sentence.path("start"), sentence.path("end")));
            assertTrue(sentence.path("exact").asString().contains("treaty"), sentence::toString);
        });
    }

    @Test
    void articlesAboutTheSameThingsAreRelated() {
        String glacier = get("/v1/articles?q=title:glacier").at("/data/0/id").asString();
        JsonNode related = get("/v1/articles/" + glacier + "/related?limit=2");
        assertTrue(related.path("data").size() <= 2);
        assertFalse(related.toString().contains(glacier));
    }

    @Test
    void whatIsDeletedIsFoundNoMore() {
        String id = json(RUNNING.post("/v1/articles", Json.MAPPER.writeValueAsString(Map.of("text",
                "Zembla supports the unmistakable pact."))), 201).path("id").asString();
        Eventually.found(() -> get("/v1/articles?q=unmistakable"), answer -> answer.path("data").size() == 1);
        Eventually.found(() -> get("/v1/positions?topic=unmistakable"), answer -> answer.path("data").size() == 1);
        RUNNING.delete("/v1/articles/" + id);
        assertEquals(0, get("/v1/articles?q=unmistakable").path("data").size());
        assertEquals(0, get("/v1/positions?topic=unmistakable").path("data").size());
        assertEquals(0, get("/v1/summary?q=unmistakable").path("sentences").size());
        Eventually.found(() -> get("/v1/articles?q=unmistakable"), answer -> answer.path("total").asInt() == 0);
    }

    @Test
    void anUnchangedAnswerIsNotSentAgain() {
        for (String path : List.of("/v1/articles?q=bread", "/v1/standings?topic=Kosovo", "/v1/topics?q=kos")) {
            String tag = RUNNING.get(path).headers().firstValue("ETag").orElseThrow();
            assertEquals(304, RUNNING.send(RUNNING.request(path).header("If-None-Match", tag)).statusCode(), path);
        }
    }

    private static List<String> ids(String path) {
        List<String> ids = new ArrayList<>();
        for (Optional<String> page = Optional.of(path); page.isPresent(); page = next(page.get())) {
            get(page.get()).path("data")
                    .forEach(one -> ids.add(one.at("/id").asString(one.at("/actor/id").asString(""))));
        }
        return ids;
    }

    private static Optional<String> next(String path) {
        return RUNNING.get(path).headers().firstValue("Link").map(link -> link.substring(1, link.indexOf('>')));
    }

    private static void submit(String name, String date, String title, String text) {
        json(RUNNING.post("/v1/articles", Json.MAPPER.writeValueAsString(Map.of("url",
                "https://gazette.example.org/" + name, "publishedAt", date, "source", "The Sample Gazette", "title",
                title, "text", text))), 201);
    }

    private static String slice(String text, JsonNode start, JsonNode end) {
        return new SourceText(text).slice(new Span(start.asInt(), end.asInt()));
    }

    private static JsonNode get(String path) {
        return json(RUNNING.get(path), 200);
    }

    private static JsonNode json(HttpResponse<String> response, int status) {
        assertEquals(status, response.statusCode(), response.body());
        return Json.MAPPER.readTree(response.body());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
