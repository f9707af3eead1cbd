package org.ontherecord.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ontherecord.http.Json;
import org.ontherecord.local.serve.RunningArchive;
import tools.jackson.databind.JsonNode;

/** Whatever is wrong with a request is told as a problem that names the field, over a real socket. */
class BadInputTest {
    @RegisterExtension
    static final RunningArchive RUNNING = RunningArchive.whole();

    private static final String ARTICLES = "/v1/articles";

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[1]", "null", "\"text\"", "{\"text\":\"a\"}{", "{\"text\":\"a\",\"text\":\"b\"}"})
    void aBodyThatIsNoJsonObject(String body) {
        problem(RUNNING.post(ARTICLES, body), 400, "body");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                                | text
            {"title":"A title alone"}                         | text
            {"text":""}                                       | text
            {"text":"  \\n "}                                 | text
            {"text":null,"html":null}                         | text
            {"text":7}                                        | text
            {"text":["a"]}                                    | text
            {"text":"<p>One.</p><p>Two.</p>"}                 | text
            {"text":"a\\ud800b"}                              | text
            {"text":"a","html":"<p>a</p>"}                    | html
            {"html":"<p> </p>"}                               | html
            {"text":"a","url":"ftp://example.org/a"}          | url
            {"url":"not a url"}                               | url
            {"url":"https://user:password@example.org/"}      | url
            {"text":"a","publishedAt":"yesterday"}            | publishedAt
            {"text":"a","publishedAt":"2026-02-30"}           | publishedAt
            {"text":"a","language":"English, mostly"}         | language
            {"text":"a","headline":"no such field"}           | headline
            """)
    void aFieldThatIsMissingOrWrong(String body, String field) {
        problem(RUNNING.post(ARTICLES, body), 400, field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<title>404 Not Found</title><p>nginx", "<title>News</title><p>Loading"})
    void aPageThatIsNoArticle(String html) {
        problem(RUNNING.post(ARTICLES, "{\"html\":\"" + html + "\"}"), 422, "html");
    }

    @Test
    void twoMegabytesOfText() {
        problem(RUNNING.post(ARTICLES, "{\"text\":\"" + "word ".repeat(400_000) + "\"}"), 413, "text");
    }

    @Test
    void moreThanTheBodyMayHold() {
        problem(RUNNING.post(ARTICLES, "{\"text\":\"" + "word ".repeat(900_000) + "\"}"), 413, "body");
    }

    @Test
    void anotherMediaType() {
        var request = RUNNING.request(ARTICLES)
                .header("content-type", "text/plain")
                .POST(BodyPublishers.ofString("{\"text\":\"a\"}"));
        problem(RUNNING.send(request), 415, "content-type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/articles/abcdefghijklmnopqrstuvwx", "/v1/articles/x", "/v1/articles/%00%2F..%2F",
            "/v1/articles/abcdefghijklmnopqrstuvwx/summary", "/v1/articles/abcdefghijklmnopqrstuvwx/positions",
            "/v1/positions/abcdefghijklmnopqrstuvwx-0123456789ab", "/v1/positions/x", "/v1/submissions/x", "/v2", "/v1",
            "/v1/articles/a/b/c", "/v1/positions/", "/%F0%9F%98%80", "/v1/actors/nobody-at-all", "/v1/actors/%00",
            "/v1/articles/abcdefghijklmnopqrstuvwx/related", "/v1/articles/x/related"})
    void anAddressOfNothing(String path) {
        problem(RUNNING.get(path), 404, null);
    }

    @ParameterizedTest
    @CsvSource({"PUT,/v1/articles,'DELETE, GET, HEAD, OPTIONS, POST'", "POST,/v1/positions,'GET, HEAD, OPTIONS'",
            "PATCH,/v1/articles/x,'DELETE, GET, HEAD, OPTIONS'", "DELETE,/health,'GET, HEAD, OPTIONS'"})
    void aMethodThatARouteDoesNotTake(String method, String path, String allowed) {
        var response = RUNNING.send(RUNNING.request(path).method(method, BodyPublishers.ofString("{}")));
        problem(response, 405, null);
        assertEquals(allowed, response.headers().firstValue("Allow").orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"/v1/articles?limit=0,limit", "/v1/articles?limit=101,limit", "/v1/articles?limit=ten,limit",
            "/v1/articles?from=soon,from", "/v1/articles?cursor=abc,cursor", "/v1/articles?page=2,page",
            "/v1/articles?q=%22word,q", "/v1/articles?q=*,q", "/v1/articles?q=from:soon,q",
            "/v1/articles?sort=best,sort",
            "/v1/articles?sort=relevance,sort", "/v1/articles?limit=1&limit=2,limit", "/v1/positions,actor",
            "/v1/positions?stance=supports,actor", "/v1/positions?topic=x&stance=supports&family=demands,stance",
            "/v1/standings,topic", "/v1/standings?topic=x&kind=planet,kind", "/v1/standings?topic=x&actor=y,actor",
            "/v1/summary,q", "/v1/summary?q=x&sentences=21,sentences", "/v1/topics,q", "/v1/topics?q=a&cursor=b,cursor",
            "/v1/actors/norway?q=x,q", "/v1/positions?actor=Kazakhstan&stance=likes,stance",
            "/v1/positions?actor=Kazakhstan&family=likes,family", "/v1/positions?actor=Kazakhstan&to=x,to",
            "/v1/positions?actr=Kazakhstan,actr", "/v1/actors,q", "/v1/actors?q=a&limit=1000,limit"})
    void aParameterThatIsMissingOrWrong(String address, String field) {
        problem(RUNNING.get(address), 400, field);
    }

    @ParameterizedTest
    @CsvSource({"focus=,focus", "focus=%3F%21,focus", "focus=a&focus=b,focus", "sentences=0,sentences",
            "sentences=2&words=60,words", "focuss=a,focuss"})
    void aParameterOfASummaryThatIsWrong(String query, String field) {
        String article = RUNNING.post(ARTICLES, "{\"text\":\"Norway opened a harbour for parameters.\"}")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        problem(RUNNING.get(article + "/summary?" + query), 400, field);
        problem(RUNNING.get(article + "/summary?focus=" + "a".repeat(501)), 400, "focus");
    }

    @TestFactory
    Stream<DynamicTest> aChangedCursor() {
        for (int i = 0; i < 3; i++) {
            assertEquals(201, RUNNING.post(ARTICLES, "{\"text\":\"Cursor article " + i + "\"}").statusCode());
        }
        JsonNode page = Json.MAPPER.readTree(RUNNING.get("/v1/articles?limit=1").body());
        String cursor = page.path("next").asString();
        assertEquals(200, RUNNING.get("/v1/articles?limit=1&cursor=" + cursor).statusCode());
        return Stream.iterate(0, i -> i < cursor.length(), i -> i + 1)
                .map(i -> DynamicTest.dynamicTest("at " + i, () -> {
                    char other = cursor.charAt(i) == 'A' ? 'B' : 'A';
                    String changed = cursor.substring(0, i) + other + cursor.substring(i + 1);
                    problem(RUNNING.get("/v1/articles?limit=1&cursor=" + changed), 400, "cursor");
                }));
    }

    @Test
    void aCursorOfAnotherQuery() {
        RUNNING.post(ARTICLES, "{\"text\":\"One more article.\"}");
        RUNNING.post(ARTICLES, "{\"text\":\"And one more.\"}");
        String cursor = Json.MAPPER.readTree(RUNNING.get("/v1/articles?limit=1").body()).path("next").asString();
        problem(RUNNING.get("/v1/articles?from=2020-01-01&cursor=" + cursor), 400, "cursor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'; DROP TABLE articles;--", "../../etc/passwd", "<script>alert(1)</script>", "٠١٢", "😀",
            "\u0000", "\u202e", "%s%n", "{{7*7}}", "ACTOR#kazakhstan#0", "*", "a~100", "[* TO *]"})
    void naughtyStringsAreNamesOfNobody(String naughty) {
        String encoded = URLEncoder.encode(naughty, StandardCharsets.UTF_8);
        var positions = RUNNING.get("/v1/positions?actor=" + encoded + "&topic=" + encoded);
        assertEquals(200, positions.statusCode());
        assertTrue(Json.MAPPER.readTree(positions.body()).path("data").isEmpty());
        assertEquals(200, RUNNING.get("/v1/actors?q=" + encoded).statusCode());
        assertEquals(200, RUNNING.get("/v1/topics?q=" + encoded).statusCode());
        assertEquals(200, RUNNING.get("/v1/standings?topic=" + encoded).statusCode());
        assertTrue(Set.of(200, 400).contains(RUNNING.get("/v1/articles?q=" + encoded).statusCode()));
        assertTrue(Set.of(200, 400).contains(RUNNING.get("/v1/summary?q=" + encoded).statusCode()));
    }

    /** Fault 22. Taken from the syntax of query parsers: each is a word like any other, or said to be wrong, and at once. */
    @ParameterizedTest
    @ValueSource(strings = {"*", "*onetsk", "a~100", "[* TO *]", "field:secret", "_exists_:text", "\"unbalanced",
            "(((((((((((((((((((", "a:b:c:d", "-", "OR OR OR", "/.*/", "a^99999999", "{!xmlparser}", "title:*"})
    void syntaxOfOtherSearchEnginesDoesNothing(String query) {
        String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8);
        assertTimeout(Duration.ofSeconds(10), () -> {
            var answer = RUNNING.get("/v1/articles?q=" + encoded);
            assertTrue(answer.statusCode() == 200 || answer.statusCode() == 400, answer.body());
            if (answer.statusCode() == 400) problem(answer, 400, "q");
        });
    }

    /** Fault 22. Fails without {@code MOST_CLAUSES} in {@code QueryGrammar}. */
    @Test
    void manyClausesAreRefused() {
        assertEquals(200, RUNNING.get("/v1/articles?q=b+" + "-c+".repeat(40)).statusCode());
        problem(RUNNING.get("/v1/articles?q=b+" + "-c+".repeat(60)), 400, "q");
        assertEquals(200, RUNNING.get("/v1/articles?q=" + "b+".repeat(200)).statusCode());
        problem(RUNNING.get("/v1/articles?q=" + "b+".repeat(300)), 400, "q");
    }

    @Test
    void whateverIsWrongNoStackTraceLeavesTheProcess() {
        for (String path : Map.of("a", "/v1/articles/%", "b", "/v1/articles?cursor=%zz").values()) {
            String raw = RawHttp.get(RUNNING.url(), path);
            assertFalse(raw.contains("\tat "), raw);
            assertTrue(raw.startsWith("HTTP/1.1 4"), raw);
        }
    }

    private static void problem(HttpResponse<String> response, int status, String field) {
        assertEquals(status, response.statusCode(), response.body());
        assertEquals("application/problem+json", response.headers().firstValue("content-type").orElseThrow());
        JsonNode problem = Json.MAPPER.readTree(response.body());
        assertEquals(status, problem.path("status").asInt());
        if (field != null) assertEquals(field, problem.path("errors").path(0).path("field").asString());
    }
}
