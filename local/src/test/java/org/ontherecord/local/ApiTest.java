package org.ontherecord.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.ontherecord.http.Json;
import org.ontherecord.local.serve.RunningArchive;
import org.ontherecord.reading.text.SourceText;
import org.ontherecord.reading.text.Span;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tools.jackson.databind.JsonNode;

/** What a client sees of the whole service, over a real socket, on the real table. */
class ApiTest {
    @RegisterExtension
    static final RunningArchive RUNNING = RunningArchive.whole();

    private static final String TEXT = """
            Ruritania states its view

            Norway does not recognise Abkhazia, its foreign ministry said on Monday 😀. \
            “We support the territorial integrity of Georgia,” the ministry said. \
            Syria condemned the statement.

            Read also""";

    @Test
    void anArticleGoesInAndItsSummaryAndPositionsComeOut() {
        var created = submit(Map.of("text", TEXT, "url", "https://example.org/in-and-out", "publishedAt", "2026-01-31",
                "title", "Ruritania states its view", "source", "The Sample Gazette"));
        JsonNode receipt = json(created, 201);
        assertEquals("created", receipt.path("outcome").asString());
        String self = receipt.path("links").path("self").asString();
        assertEquals(self, created.headers().firstValue("Location").orElseThrow());

        JsonNode article = json(RUNNING.get(self), 200);
        assertEquals(TEXT, article.path("text").asString());
        assertEquals("2026-01-31", article.path("publishedAt").asString());
        assertEquals("day", article.path("publishedPrecision").asString());

        JsonNode summary = json(RUNNING.get(self + "/summary?sentences=2"), 200);
        assertEquals(2, summary.path("sentences").size());
        assertFalse(summary.toString().contains("Read also"));
        summary.path("sentences").forEach(ApiTest::assertSlices);

        JsonNode positions = json(RUNNING.get(self + "/positions"), 200);
        assertEquals("read", positions.path("status").asString());
        assertFalse(positions.path("data").isEmpty());
        positions.path("data").forEach(position -> {
            assertSlices(position.path("evidence"));
            assertSlices(position.path("topic"));
            assertSlices(position.path("holderMention"));
            JsonNode permalink = json(RUNNING.get("/v1/positions/" + position.path("id").asString()), 200);
            assertEquals(position, permalink);
        });
    }

    @Test
    void aSummaryCanBeAskedToBeAboutAnActorOrAboutWords() {
        String text = """
                The parliament of Ruritania met on Monday to speak about the harvest and the roads.
                The harvest of Ruritania was the best in ten years, the parliament heard on Monday.
                Moscow sent no envoy to the talks on fishing.
                The roads of Ruritania will be mended before the next harvest, the parliament was told.""";
        String summary = submit(Map.of("text", text)).headers().firstValue("Location").orElseThrow() + "/summary";

        JsonNode ordinary = json(RUNNING.get(summary + "?sentences=1"), 200);
        assertFalse(ordinary.has("focus"));
        for (String focus : List.of("Russia", "Russian+Federation", "envoys+to+talks")) {
            JsonNode focused = json(RUNNING.get(summary + "?sentences=1&focus=" + focus), 200);
            assertEquals(2, focused.path("sentences").path(0).path("index").asInt(), focus);
            assertTrue(focused.path("focus").path("matched").asBoolean(), focus);
        }
        JsonNode unmatched = json(RUNNING.get(summary + "?sentences=1&focus=Norway"), 200);
        assertEquals("Norway", unmatched.path("focus").path("asked").asString());
        assertFalse(unmatched.path("focus").path("matched").asBoolean());
        assertEquals(ordinary.path("sentences"), unmatched.path("sentences"));
    }

    @ParameterizedTest
    @CsvSource({"fr,Le gouvernement de la Ruritanie a ouvert un port dans le sud. Le port est pour les pêcheurs.",
            "ru,Правительство Руритании открыло новый порт. Министр заявил что это был важный шаг.",
            "zh,卢里塔尼亚政府周一开放了新港口。港口用了两年时间建成。",
            "es,El gobierno de Ruritania abrió un puerto en el sur. El puerto es para los pescadores de la región.",
            "kk,Руритания үкіметі жаңа порт ашты. Министр бұл қадам халқы үшін маңызды деді.",
            "ar,افتتحت حكومة روريتانيا ميناء جديدا. قال الوزير إن الميناء مهم."})
    void inOtherLanguagesThereIsASummaryAndNoGuessAtPositions(String language, String text) {
        String article = submit(Map.of("text", text)).headers().firstValue("Location").orElseThrow();
        JsonNode positions = json(RUNNING.get(article + "/positions"), 200);
        assertEquals(language, positions.path("language").asString());
        assertEquals("unsupportedLanguage", positions.path("status").asString());
        assertTrue(positions.path("data").isEmpty());
        assertEquals(1, json(RUNNING.get(article + "/summary?sentences=1"), 200).path("sentences").size());
        assertEquals(2, json(RUNNING.get(article + "/summary?sentences=2"), 200).path("sentences").size());
    }

    private static void assertSlices(JsonNode excerpt) {
        Span span = new Span(excerpt.path("start").asInt(), excerpt.path("end").asInt());
        assertEquals(excerpt.path("exact").asString(), new SourceText(TEXT).slice(span));
    }

    @Test
    void twoStatementsOnOneTargetAreOneStanding() {
        submit(Map.of("text", "Norway does not recognise Transnistria, its foreign ministry said on Monday.", "url",
                "https://example.org/standing/1", "publishedAt", "2025-03-01"));
        submit(Map.of("text", "Norway will never recognise Transnistria. Norway supports the Kigali agreement.", "url",
                "https://example.org/standing/2", "publishedAt", "2025-09-01"));

        JsonNode found = Eventually.found(
                () -> json(RUNNING.get("/v1/positions?actor=Norwegian&topic="
                        + encoded("recognition of Transnistria")), 200),
                answer -> answer.path("total").asInt() == 2);
        assertEquals("Norway", found.path("actor").path("name").asString());
        JsonNode standing = found.path("standings").path(0);
        assertEquals("is", standing.path("match").asString());
        assertEquals("recognition", standing.path("target").path("aspect").asString());
        assertEquals(2, standing.path("counts").path("against").asInt());
        assertEquals(0, standing.path("counts").path("for").asInt());
        assertEquals("2025-03-01", standing.path("since").asString());
        assertEquals("2025-09-01", standing.path("latest").path("saidAt").asString());
        assertTrue(standing.path("wording").asString().startsWith("in all 2 statements found: does not recognise"));
        assertEquals(1, found.path("standings").size());
    }

    @Test
    void aChangeOfSidesIsShownWithBothSentences() {
        submit(Map.of("text", "Sweden opposes the Kalmar pact.", "url", "https://example.org/change/1", "publishedAt",
                "2025-01-01"));
        submit(Map.of("text", "Sweden supports the Kalmar pact.", "url", "https://example.org/change/2", "publishedAt",
                "2025-01-20"));

        JsonNode standing = Eventually.found(
                () -> json(RUNNING.get("/v1/positions?actor=Sweden&topic=" + encoded("Kalmar pact")), 200),
                answer -> answer.path("total").asInt() == 2).path("standings").path(0);
        assertEquals("supports", standing.path("latest").path("stance").asString());
        assertEquals("2025-01-20", standing.path("since").asString());
        assertEquals("1 for, 1 against: the Kalmar pact", standing.path("wording").asString());
        JsonNode change = standing.path("changes").path(0);
        assertEquals("Sweden opposes the Kalmar pact.", change.path("before").path("span").path("exact").asString());
        assertEquals("Sweden supports the Kalmar pact.", change.path("after").path("span").path("exact").asString());
        assertEquals(1, standing.path("contradictions").size());
        JsonNode before = json(RUNNING.get("/v1/positions?actor=Sweden&asOf=2025-01-10&topic=Kalmar"), 200);
        assertEquals("opposes", before.path("standings").path(0).path("latest").path("stance").asString());
    }

    @Test
    void everyPageTogetherGivesEachItemOnce() {
        for (int i = 0; i < 7; i++) {
            submit(Map.of("text", "Denmark supports the plan of village number " + i + ".", "url",
                    "https://example.org/page/" + i));
        }
        List<String> ids = new ArrayList<>();
        Optional<String> next = Optional.of("/v1/positions?actor=Denmark&limit=3");
        while (next.isPresent()) {
            var response = RUNNING.get(next.get());
            json(response, 200).path("data").forEach(position -> ids.add(position.path("id").asString()));
            next = response.headers().firstValue("Link").map(link -> link.substring(1, link.indexOf('>')));
        }
        assertEquals(7, ids.size());
        assertEquals(7, new HashSet<>(ids).size());
    }

    @Test
    void aUrlAloneIsNotedAndPutInLine() {
        var response = RUNNING.post("/v1/articles", "{\"url\":\"https://example.org/to-be-fetched\"}");
        JsonNode submission = json(response, 202);
        assertEquals("pending", submission.path("status").asString());
        assertEquals(submission.path("id"),
                json(RUNNING.get(response.headers().firstValue("Location").orElseThrow()), 200).path("id"));

        submit(Map.of("text", "Its text comes first.", "url", "https://example.org/to-be-fetched"));
        assertEquals("archived",
                json(RUNNING.get("/v1/submissions/" + submission.path("id").asString()), 200).path("status")
                        .asString());
    }

    @Test
    void ofAPageTheArticleIsKept() {
        String page = """
                <html lang=de><head><title>A page | Norvik Press</title><meta property=og:site_name content="Norvik Press">
                <link rel=canonical href=/page><meta name=author content="Anna Lind"><meta name=date content=2026-05-04></head>
                <body><nav>Home</nav><p>The council of Norvik has voted, and so the harbour stays open for ten more years.</p>
                <p>Nobody knows yet, however, who is going to pay for it.</p><footer>All rights reserved</footer></body></html>""";
        JsonNode receipt = json(submit(Map.of("html", page, "url", "https://m.example.org/page?from=mail")), 201);
        JsonNode article = json(RUNNING.get(receipt.path("links").path("self").asString()), 200);
        assertEquals("The council of Norvik has voted, and so the harbour stays open for ten more years.\n\n"
                + "Nobody knows yet, however, who is going to pay for it.", article.path("text").asString());
        assertEquals("A page", article.path("title").asString());
        assertEquals("Anna Lind", article.path("author").asString());
        assertEquals("Norvik Press", article.path("source").asString());
        assertEquals("2026-05-04", article.path("publishedAt").asString());
        assertEquals(receipt.path("id"),
                json(submit(Map.of("text", "Corrected.", "url", "https://example.org/page")), 200)
                        .path("id"),
                "the canonical address identifies it");
    }

    @Test
    void aWireStoryInTwoPapersIsTwoArticlesThatNameEachOther() {
        String wire = "The ferry between Norvik and the islands sank in a storm on Monday night, and all forty people on "
                + "board were saved by fishermen who had heard its horn. The mayor thanked them in person at the pier.";
        JsonNode first = json(submit(Map.of("text", wire, "title", "Ferry sinks", "source", "Norvik Press",
                "url", "https://press.example.org/ferry")), 201);
        submit(Map.of("text", wire, "url", "https://wire.example.org/ferry"));
        JsonNode second = json(submit(Map.of("text", wire + " Nobody was hurt.", "title", "All saved",
                "url", "https://post.example.org/ferry")), 201);

        JsonNode article = json(RUNNING.get(first.at("/links/self").asString()), 200);
        assertEquals("All saved", article.at("/sameStory/0/title").asString());
        assertEquals(second.path("id"), article.at("/sameStory/0/id"));
        assertEquals("https://wire.example.org/ferry", article.at("/alsoAt/0").asString());
        assertTrue(article.path("editedAt").isNull());
        JsonNode other = json(RUNNING.get(second.at("/links/self").asString()), 200);
        assertEquals(first.path("id"), other.at("/sameStory/0/id"));
    }

    @Test
    void aPageThatIsNoArticleIsRefusedWithTheReason() {
        JsonNode problem = json(
                submit(Map.of("html", "<html><head><title>404 Not Found</title></head><body>nginx</body></html>")),
                422);
        assertEquals("https://ontherecord.org/problems/no-article", problem.path("type").asString());
        assertEquals("html: the page is an error message or a check of its visitor", problem.path("detail").asString());
    }

    @Test
    void anUnchangedAnswerIsNotSentAgain() {
        submit(Map.of("text", "For the tag.", "url", "https://example.org/tag"));
        String tag = RUNNING.get("/v1/articles").headers().firstValue("ETag").orElseThrow();
        assertEquals(304, RUNNING.send(RUNNING.request("/v1/articles").header("If-None-Match", tag)).statusCode());
        submit(Map.of("text", "For another tag.", "url", "https://example.org/tag"));
        assertNotEquals(tag, RUNNING.get("/v1/articles").headers().firstValue("ETag").orElseThrow());
    }

    @Test
    void anotherLanguageIsKeptButNoPositionIsGuessed() {
        JsonNode receipt = json(submit(Map.of("text", "Deutschland erkennt den Kosovo an. Das sagte der Sprecher des "
                + "Ministeriums am Montag in Berlin, und die Regierung hat es nicht bestritten.")), 201);
        JsonNode positions = json(RUNNING.get(receipt.path("links").path("positions").asString()), 200);
        assertEquals("unsupportedLanguage", positions.path("status").asString());
        assertEquals("de", positions.path("language").asString());
    }

    @Test
    void afterADeletionTheStreamAndTheTableHoldNothingOfIt() throws InterruptedException {
        JsonNode receipt = json(submit(Map.of("text", TEXT + " Unmistakably.", "url", "https://example.org/gone")),
                201);
        String self = receipt.path("links").path("self").asString();
        String position = json(RUNNING.get(self + "/positions"), 200).path("data").path(0).path("id").asString();

        assertEquals(204, RUNNING.delete(self).statusCode());
        assertEquals(410, RUNNING.get(self).statusCode());
        assertEquals(410, RUNNING.get("/v1/positions/" + position).statusCode());
        assertEquals(204, RUNNING.delete(self).statusCode());
        assertEquals(410,
                RUNNING.post("/v1/articles", "{\"text\":\"x\",\"url\":\"https://example.org/gone\"}").statusCode());
    }

    @Test
    void theStreamClearsAwayTheEntriesOfAnOlderVersion() throws InterruptedException {
        JsonNode receipt = json(submit(Map.of("text", "Finland supports the old plan.", "url",
                "https://example.org/stale")), 201);
        submit(Map.of("text", "Finland opposes the new plan.", "url", "https://example.org/stale"));

        JsonNode found = json(RUNNING.get("/v1/positions?actor=Finland"), 200);
        assertEquals(1, found.path("data").size());
        assertEquals("opposes", found.path("data").path(0).path("stance").asString());
        Instant limit = Instant.now().plus(Duration.ofSeconds(30));
        while (entries(receipt.path("id").asString()) != 1 && Instant.now().isBefore(limit))
            Thread.sleep(200);
        assertEquals(1, entries(receipt.path("id").asString()));
    }

    private static int entries(String article) {
        return RUNNING.dynamoDb()
                .query(request -> request.tableName(RUNNING.table())
                        .consistentRead(true)
                        .keyConditionExpression("PK = :pk AND begins_with(SK, :entry)")
                        .expressionAttributeValues(Map.of(":pk", text("ARTICLE#" + article), ":entry", text("POS#"))))
                .count();
    }

    private static AttributeValue text(String value) {
        return AttributeValue.fromS(value);
    }

    private static HttpResponse<String> submit(Map<String, String> body) {
        return RUNNING.post("/v1/articles", Json.MAPPER.writeValueAsString(body));
    }

    private static JsonNode json(HttpResponse<String> response, int status) {
        assertEquals(status, response.statusCode(), response.body());
        return Json.MAPPER.readTree(response.body());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
