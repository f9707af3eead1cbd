package org.ontherecord.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ontherecord.http.Json;
import org.ontherecord.local.serve.RunningArchive;

/** How the service behaves as a good neighbour on the web: methods, caches, keys, other origins. */
class MannersTest {
    @RegisterExtension
    static final RunningArchive ARCHIVE = RunningArchive.whole();
    private static final String ORIGIN = "https://example.org";
    private static String article;

    @BeforeAll
    static void submit() {
        for (int i = 0; i < 6; i++) {
            article = Json.MAPPER.readTree(ARCHIVE.post("/v1/articles", text(i)).body()).path("id").asString();
        }
        Eventually.found(() -> ARCHIVE.get("/v1/positions?topic=harbour").body(), body -> body.contains("\"total\":6"));
    }

    private static String text(int i) {
        return "{\"url\":\"https://example.org/manners/" + i + "\",\"publishedAt\":\"2026-01-0" + (i + 1)
                + "\",\"text\":\"Norway supports the harbour treaty, the foreign ministry of Norway said on day " + i
                + ". " + "The harbour was quiet. ".repeat(60) + "\"}";
    }

    /** Of every route that takes GET: what HEAD answers differs in nothing but the body. */
    @Test
    void headAnswersAsGetDoesWithoutTheBody() {
        List<String> routes = TemplateFile.routes()
                .stream()
                .map(TemplateFile.Route::key)
                .filter(key -> key.startsWith("GET "))
                .filter(key -> !key.contains("{version}"))
                .map(key -> address(key.substring(4)))
                .toList();
        assertTrue(routes.size() > 25, routes.toString());
        for (String address : routes) {
            HttpResponse<String> whole = ARCHIVE.get(address);
            HttpResponse<String> head = head(address);
            // what is indexed between two requests changes the answer
            for (int tries = 0; tries < 20 && !isStill(whole, address); tries++) {
                whole = ARCHIVE.get(address);
                head = head(address);
            }
            assertEquals(whole.statusCode(), head.statusCode(), address);
            assertEquals("", head.body(), address);
            for (String name : List.of("etag", "content-type", "cache-control", "link", "vary"))
                assertEquals(whole.headers().firstValue(name), head.headers().firstValue(name), address + " " + name);
        }
    }

    private static HttpResponse<String> head(String address) {
        return ARCHIVE.send(ARCHIVE.request(address).method("HEAD", BodyPublishers.noBody()));
    }

    private static boolean isStill(HttpResponse<String> before, String address) {
        return before.headers().firstValue("etag").equals(ARCHIVE.get(address).headers().firstValue("etag"));
    }

    private static String address(String route) {
        String path = route.replace("{id}", route.contains("actors") ? "norway" : article);
        if (path.contains("standings") || path.contains("positions.") || path.equals("/v1/positions"))
            return path + "?topic=harbour";
        return path.matches("/v1/(topics|actors|summary)") ? path + "?q=harbour" : path;
    }

    @Test
    void optionsSayWhichMethodsAPathTakes() {
        assertEquals("DELETE, GET, HEAD, OPTIONS, POST", allowed("/v1/articles"));
        assertEquals("DELETE, GET, HEAD, OPTIONS", allowed("/v1/articles/" + article));
        assertEquals("GET, HEAD, OPTIONS", allowed("/"));
        assertEquals("GET, HEAD, OPTIONS", allowed("/v1/positions.csv"));
        assertEquals(404, options("/v1/nothing").statusCode());
        HttpResponse<String> wrong = ARCHIVE.send(ARCHIVE.request("/v1/positions").PUT(BodyPublishers.ofString("{}")));
        assertEquals(405, wrong.statusCode());
        assertEquals("GET, HEAD, OPTIONS", wrong.headers().firstValue("allow").orElseThrow());
    }

    private static String allowed(String path) {
        HttpResponse<String> answer = options(path);
        assertEquals(204, answer.statusCode(), path);
        return answer.headers().firstValue("allow").orElseThrow();
    }

    private static HttpResponse<String> options(String path) {
        return ARCHIVE.send(ARCHIVE.request(path).method("OPTIONS", BodyPublishers.noBody()));
    }

    /** Fault 3. Fails without the condition in {@code IdempotencyKeys.noted}. */
    @Test
    void aKeyHoldsItsSenderToOneBody() {
        HttpResponse<String> first = keyed("/v1/articles", "key-1", text(7));
        assertEquals(201, first.statusCode(), first.body());
        assertEquals(200, keyed("/v1/articles", "key-1", text(7)).statusCode());
        HttpResponse<String> other = keyed("/v1/articles", "key-1", text(8));
        assertEquals(422, other.statusCode());
        assertTrue(other.body().contains("/idempotency-key-reused"), other.body());
        String location = first.headers().firstValue("location").orElseThrow();
        assertTrue(ARCHIVE.get(location).body().contains("on day 7"));
        assertFalse(ARCHIVE.get("/v1/articles?limit=100").body().contains("/manners/8"));
        assertEquals(201, keyed("/v1/articles", "key-2", text(8)).statusCode());
        assertEquals(400, keyed("/v1/articles", "k".repeat(256), text(8)).statusCode());
        String opml = "{\"opml\":\"<opml><body><outline xmlUrl='https://example.org/feed'/></body></opml>\"}";
        assertEquals(200, keyed("/v1/feeds", "key-1", opml).statusCode());
        assertEquals(422, keyed("/v1/feeds", "key-1", opml.replace("feed", "other")).statusCode());
    }

    private static HttpResponse<String> keyed(String path, String key, String body) {
        return ARCHIVE.send(ARCHIVE.request(path)
                .header("content-type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body)));
    }

    @Test
    void anotherOriginThatIsNamedMayReadAnswersAndTheirHeaders() {
        HttpResponse<String> answer = ARCHIVE
                .send(ARCHIVE.request("/v1/positions?topic=harbour").header("Origin", ORIGIN));
        assertEquals(ORIGIN, answer.headers().firstValue("access-control-allow-origin").orElseThrow());
        Set<String> exposed = new TreeSet<>(Arrays
                .asList(answer.headers().firstValue("access-control-expose-headers").orElseThrow().split(",", -1)));
        assertTrue(exposed.containsAll(Set.of("etag", "link", "location", "retry-after", "index-stale", "allow")));
        HttpResponse<String> refused = ARCHIVE.send(ARCHIVE.request("/v1/nothing").header("Origin", ORIGIN));
        assertEquals(404, refused.statusCode());
        assertTrue(refused.headers().firstValue("access-control-allow-origin").isPresent());
        assertEquals(Optional.empty(), ARCHIVE.send(ARCHIVE.request("/").header("Origin", "https://evil.example"))
                .headers()
                .firstValue("access-control-allow-origin"));
    }

    @Test
    void aPreflightNamesMethodsAndHeaders() {
        HttpResponse<String> answer = ARCHIVE.send(ARCHIVE.request("/v1/articles")
                .header("Origin", ORIGIN)
                .header("Access-Control-Request-Method", "POST")
                .method("OPTIONS", BodyPublishers.noBody()));
        assertEquals(204, answer.statusCode());
        assertTrue(answer.headers().firstValue("access-control-allow-methods").orElse("").contains("POST"));
        assertTrue(answer.headers().firstValue("access-control-allow-headers").orElse("").contains("idempotency-key"));
        assertEquals("3600", answer.headers().firstValue("access-control-max-age").orElse(""));
    }

    @Test
    void answersAreAskedForAgainAndAssetsKeptForEver() {
        assertEquals("no-cache", cached("/v1/positions?topic=harbour"));
        assertEquals("no-cache", cached("/"));
        assertEquals("no-store", cached("/health"));
        assertEquals("no-store", cached("/v1/nothing"));
        String asset = ARCHIVE.get("/").body().replaceAll("(?s).*href=\"(/assets/[^\"]+\\.css)\".*", "$1");
        assertEquals("public, max-age=31536000, immutable", cached(asset));
    }

    private static String cached(String path) {
        return ARCHIVE.get(path).headers().firstValue("cache-control").orElse("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/positions?topic=harbour", "/v1/positions.csv?topic=harbour",
            "/v1/positions.atom?topic=harbour", "/openapi.json"})
    void longAnswersAreGzippedForThoseWhoTakeThat(String path) {
        HttpResponse<String> zipped = ARCHIVE.send(ARCHIVE.request(path).header("Accept-Encoding", "gzip"));
        HttpResponse<String> plain = ARCHIVE.get(path);
        assertEquals("gzip", zipped.headers().firstValue("content-encoding").orElse(""));
        assertEquals(Optional.empty(), plain.headers().firstValue("content-encoding"));
        assertTrue(plain.body().length() > 1024);
    }

    @Test
    void whatAnArticleSaysIsNoFormulaInATable() {
        ARCHIVE.post("/v1/articles", "{\"title\":\"=cmd|' /C calc'!A0\",\"source\":\"@The Formula\","
                + "\"publishedAt\":\"2016-01-01\",\"text\":\"Norway supports the formula treaty.\"}");
        String table = ARCHIVE.get("/v1/articles.csv?to=2016-12-31").body();
        assertTrue(table.contains(",'=cmd|' /C calc'!A0,'@The Formula,"), table);
    }

    @Test
    void aListLeadsToItsNextPage() {
        String link = ARCHIVE.get("/v1/articles?limit=1").headers().firstValue("link").orElseThrow();
        assertTrue(link.matches("</v1/articles\\?limit=1&cursor=[\\w-]+>; rel=\"next\""), link);
    }
}
