package org.ontherecord.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.ontherecord.http.Json;
import org.ontherecord.ingest.fetch.Site;
import org.ontherecord.local.serve.RunningArchive;
import tools.jackson.databind.JsonNode;

/** From a feed's address to articles that can be looked up: routes, schedule, queue and fetch as they run on one machine. */
class IngestionTest {
    private static final Site SITE = Site.open();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @RegisterExtension
    static final RunningArchive ARCHIVE = RunningArchive.admitting(SITE::is);

    @AfterAll
    static void close() {
        SITE.close();
    }

    private static HttpResponse<String> follow(String url) {
        return ARCHIVE.post("/v1/feeds", Json.MAPPER.writeValueAsString(Map.of("url", url)));
    }

    private static JsonNode json(HttpResponse<String> response, int status) {
        assertEquals(status, response.statusCode(), response.body());
        return Json.MAPPER.readTree(response.body());
    }

    private static JsonNode feed(String id) {
        return json(ARCHIVE.get("/v1/feeds?limit=100"), 200).path("data")
                .valueStream()
                .filter(feed -> feed.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void await(Supplier<Boolean> condition) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.get() && Instant.now().isBefore(end))
            Thread.sleep(100);
        assertTrue(condition.get());
    }

    private static String page(String title) {
        return "<!doctype html><html><head><title>" + title + "</title></head><body><article><h1>" + title + "</h1>"
                + "<p>Norway does not recognise Transnistria, its foreign ministry said on Monday in Oslo.</p>"
                + "<p>Ministers of four countries had met there to speak about the port and the roads that lead to it, and "
                + "about " + title + ". Nothing was signed, but all of them want to meet again in the spring.</p>"
                + "</article></body></html>";
    }

    @Test
    void aPagesFeedIsFollowedAndItsArticlesCanBeLookedUp() throws Exception {
        SITE.page("/news/", "text/html", "<link rel='alternate' type='application/rss+xml' href='feed.xml'><p>News")
                .page("/news/feed.xml", "application/rss+xml",
                        "<rss version='2.0'><channel><title>Gazette</title><item><title>Talks in Oslo</title><link>"
                                + SITE.at("/news/oslo")
                                + "</link><pubDate>Mon, 05 Jan 2026 10:00:00 GMT</pubDate></item>"
                                + "</channel></rss>")
                .page("/news/oslo", "text/html", page("Talks in Oslo"));

        JsonNode followed = json(follow(SITE.at("/news/")), 201);
        assertEquals(SITE.at("/news/feed.xml"), followed.path("url").asString());
        assertEquals("Gazette", followed.path("title").asString());
        assertEquals("active", followed.path("state").asString());
        assertEquals(200, follow(SITE.at("/news/feed.xml")).statusCode());

        ARCHIVE.call("PollFunction", "{}");
        String id = followed.path("id").asString();
        await(() -> !json(ARCHIVE.get("/v1/positions?actor=Norway"), 200).path("data").isEmpty());

        JsonNode position = json(ARCHIVE.get("/v1/positions?actor=Norway"), 200).at("/data/0");
        JsonNode article = json(ARCHIVE.get("/v1/articles/" + position.path("articleId").asString()), 200);
        assertEquals(SITE.at("/news/oslo"), article.path("url").asString());
        assertEquals("Gazette", article.path("source").asString());
        assertEquals(1, feed(id).path("itemsSeen").asInt());
        assertTrue(feed(id).path("lastSuccess").isString() && feed(id).path("nextDue").isString());

        assertEquals(204, ARCHIVE.delete("/v1/feeds/" + id).statusCode());
        assertEquals(204, ARCHIVE.delete("/v1/feeds/" + id).statusCode());
        assertTrue(json(ARCHIVE.get("/v1/feeds"), 200).path("data")
                .valueStream()
                .noneMatch(one -> one.path("id").asString().equals(id)));
    }

    @Test
    void anAddressAloneIsFetchedAndItsSubmissionTellsHowItWent() throws Exception {
        SITE.page("/alone", "text/html", page("Alone")).status("/missing", 404);
        String good = json(ARCHIVE.post("/v1/articles", "{\"url\":\"" + SITE.at("/alone") + "\"}"), 202).path("id")
                .asString();
        String bad = json(ARCHIVE.post("/v1/articles", "{\"url\":\"" + SITE.at("/missing") + "\"}"), 202).path("id")
                .asString();

        await(() -> !status(good).equals("pending") && !status(bad).equals("pending"));

        assertEquals("archived", status(good));
        assertEquals("refused", status(bad));
        assertEquals("the host answered 404",
                json(ARCHIVE.get("/v1/submissions/" + bad), 200).path("reason").asString());
    }

    private static String status(String submission) {
        return json(ARCHIVE.get("/v1/submissions/" + submission), 200).path("status").asString();
    }

    @Test
    void aListOfFeedsIsFollowedAsAWhole() throws Exception {
        String opml = Files.readString(Path.of("../events/feeds/subscriptions.opml"));

        JsonNode first = json(ARCHIVE.send(ARCHIVE.request("/v1/feeds")
                .header("content-type", "text/x-opml")
                .POST(BodyPublishers.ofString(opml))), 200);
        JsonNode again = json(ARCHIVE.post("/v1/feeds", Json.MAPPER.writeValueAsString(Map.of("opml", opml))), 200);

        assertTrue(first.path("added").asInt() > 0);
        assertEquals(0, again.path("added").asInt());
        assertEquals(first.path("added"), again.path("followed"));
        first.path("ids").forEach(id -> assertEquals(204, ARCHIVE.delete("/v1/feeds/" + id.asString()).statusCode()));
    }

    @Test
    void everyPageOfTheListTogetherHasEachFeedOnce() {
        List<String> ids = new ArrayList<>();
        String outlines = IntStream.range(0, 7)
                .mapToObj(i -> "<outline xmlUrl='https://feeds.example/" + i + "'/>")
                .reduce("", String::concat);
        json(ARCHIVE.post("/v1/feeds", Json.MAPPER.writeValueAsString(
                Map.of("opml", "<opml><body>" + outlines + "</body></opml>"))), 200);
        String next = "/v1/feeds?limit=3";
        while (!next.isEmpty()) {
            HttpResponse<String> page = ARCHIVE.get(next);
            json(page, 200).path("data").forEach(feed -> ids.add(feed.path("id").asString()));
            next = page.headers().firstValue("Link").map(link -> link.substring(1, link.indexOf('>'))).orElse("");
        }
        assertEquals(ids.stream().distinct().sorted().toList(), ids);
        assertTrue(ids.size() >= 7);
    }

    @Test
    void whatCannotBeFollowedIsRefusedWithTheReason() {
        SITE.page("/plain", "text/html", "<p>No feed here</p>").status("/down", 500);
        assertRefused(400, "no address", follow("nonsense"));
        assertRefused(400, "not public", follow("http://10.0.0.1/feed"));
        assertRefused(400, "not public", follow("http://169.254.169.254/"));
        assertRefused(400, "404", follow(SITE.at("/nothing")));
        assertRefused(400, "no feed was found", follow(SITE.at("/plain")));
        assertRefused(503, "500", follow(SITE.at("/down")));
        assertRefused(400, "not a field", ARCHIVE.post("/v1/feeds", "{\"uri\":\"x\"}"));
        assertRefused(400, "opml is needed", ARCHIVE.post("/v1/feeds", "{}"));
        assertRefused(400, "no OPML", ARCHIVE.post("/v1/feeds", "{\"opml\":\"<p>\"}"));
        assertRefused(400, "must be a string", ARCHIVE.post("/v1/feeds", "{\"url\":1}"));
        assertRefused(415, "content-type", ARCHIVE.send(ARCHIVE.request("/v1/feeds")
                .header("content-type", "image/png")
                .POST(BodyPublishers.ofByteArray("x".getBytes(StandardCharsets.UTF_8)))));
        assertEquals(404, ARCHIVE.delete("/v1/feeds/one").statusCode());
        assertEquals(400, ARCHIVE.get("/v1/feeds?cursor=x").statusCode());
    }

    private static void assertRefused(int status, String why, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertTrue(Json.MAPPER.readTree(answer.body()).path("detail").asString().contains(why), answer.body());
    }
}
