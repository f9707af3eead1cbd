package org.ontherecord.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ontherecord.http.Json;
import org.ontherecord.local.serve.RunningArchive;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;

/** Feeds, files and citations, over a real socket, of an archive with more in it than one page. */
class ExportsTest {
    @RegisterExtension
    static final FullArchive FULL = new FullArchive();
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static RunningArchive archive;

    @BeforeAll
    static void take() {
        archive = FULL.archive();
    }

    @ParameterizedTest
    @CsvSource({"positions, topic=Transnistria", "positions, actor=Norway", "standings, topic=Transnistria",
            "articles, q=Transnistria", "articles, sort=newest"})
    void aTablePagesThroughEverythingAndItsPagesAreOneFile(String list, String query) {
        List<JsonNode> listed = walk().listed("/v1/" + list + "?" + query + "&limit=100");
        List<String> pages = walk().pages("/v1/" + list + ".csv?" + query + "&limit=17");
        List<List<String>> lines = Walk.lines(String.join("", pages));

        assertTrue(pages.size() > 1, list);
        assertEquals(listed.size(), lines.size() - 1);
        int key = lines.getFirst().indexOf(list.equals("standings") ? "position" : "id");
        assertEquals(listed.stream()
                .map(one -> list.equals("standings")
                        ? one.at("/evidence/positionId").asString()
                        : one.path("id").asString())
                .toList(), lines.stream().skip(1).map(line -> line.get(key)).toList());
        lines.forEach(line -> assertEquals(lines.getFirst().size(), line.size()));
    }

    @ParameterizedTest
    @CsvSource({"positions, topic=Transnistria", "standings, topic=Transnistria", "articles, q=Transnistria"})
    void jsonLinesHoldWhatTheListHolds(String list, String query) {
        List<JsonNode> listed = walk().listed("/v1/" + list + "?" + query + "&limit=100");
        List<JsonNode> lines = String.join("", walk().pages("/v1/" + list + ".jsonl?" + query + "&limit=23"))
                .lines()
                .map(Json.MAPPER::readTree)
                .toList();

        assertEquals(listed.size(), lines.size());
        if (!list.equals("articles")) assertEquals(listed, lines);
    }

    @Test
    void onlyTheFirstPageNamesTheColumnsAndSaysSo() {
        HttpResponse<String> first = archive.get("/v1/positions.csv?topic=Transnistria&limit=5");
        assertEquals("text/csv; charset=utf-8; header=present",
                first.headers().firstValue("content-type").orElseThrow());
        assertEquals("attachment; filename=\"positions.csv\"",
                first.headers().firstValue("content-disposition").orElseThrow());
        HttpResponse<String> second = archive.get(Walk.next(first).orElseThrow());
        assertEquals("text/csv; charset=utf-8; header=absent",
                second.headers().firstValue("content-type").orElseThrow());
        assertFalse(second.body().contains("said_at"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/positions.atom?topic=Transnistria", "/v1/positions.atom?actor=Norway",
            "/v1/articles.atom?q=Transnistria", "/v1/articles.atom", "/v1/standings.atom?topic=Transnistria",
            "/v1/standings.atom?actor=Norway"})
    void aFeedIsValidAndStaysTheSame(String address) throws Exception {
        HttpResponse<String> answer = archive.get(address);
        assertEquals("application/atom+xml; charset=utf-8", answer.headers().firstValue("content-type").orElseThrow());
        Element feed = parsed(answer.body());
        assertTrue(text(feed, "id").startsWith("tag:ontherecord.org,2026:v1/"), text(feed, "id"));
        NodeList entries = feed.getElementsByTagNameNS(ATOM, "entry");
        assertTrue(entries.getLength() > 4, address);
        List<String> ids = IntStream.range(0, entries.getLength())
                .mapToObj(i -> entry((Element) entries.item(i)))
                .toList();
        assertEquals(ids.size(), new HashSet<>(ids).size());
        assertEquals(answer.body(), archive.get(address).body());
        assertEquals(304, archive.send(archive.request(address)
                .header("If-None-Match", answer.headers().firstValue("etag").orElseThrow())).statusCode());
    }

    /** What RFC 4287 asks of an entry: its id. */
    private static String entry(Element entry) {
        Instant.parse(text(entry, "updated"));
        assertFalse(text(entry, "title").isBlank());
        assertFalse(text(entry, "name").isBlank());
        String link = ((Element) entry.getElementsByTagNameNS(ATOM, "link").item(0)).getAttribute("href");
        assertTrue(link.startsWith(archive.url() + "/?"), link);
        return text(entry, "id");
    }

    @Test
    void theFeedOfChangesTellsWhoTurnedRoundWithBothSentences() throws Exception {
        NodeList entries = parsed(archive.get("/v1/standings.atom?topic=Transnistria&actor=Norway").body())
                .getElementsByTagNameNS(ATOM, "entry");
        assertEquals(2, entries.getLength());
        Element change = (Element) entries.item(0);
        assertEquals("Norway now recognises Transnistria; before: does not recognise", text(change, "title"));
        assertEquals(2, text(change, "summary").split("\n\n", -1).length);
        assertTrue(text((Element) entries.item(1), "title").startsWith("First statement found: Norway"));
        assertEquals(400, archive.get("/v1/standings.atom").statusCode());
    }

    @Test
    void aPositionIsToldInEveryFormat() {
        JsonNode position = walk().listed("/v1/positions?topic=Transnistria&limit=1").getFirst();
        String permalink = "/v1/positions/" + position.path("id").asString();
        String sentence = position.at("/evidence/exact").asString();

        HttpResponse<String> linked = archive.send(archive.request(permalink).header("Accept", "application/ld+json"));
        assertEquals("application/ld+json", linked.headers().firstValue("content-type").orElseThrow());
        assertEquals("Accept, Accept-Encoding", linked.headers().firstValue("vary").orElseThrow());
        JsonNode quotation = Json.MAPPER.readTree(linked.body());
        assertEquals("Quotation", quotation.path("@type").asString());
        assertEquals(sentence, quotation.path("text").asString());
        assertEquals(archive.url() + permalink, quotation.path("@id").asString());
        assertEquals("NewsArticle", quotation.at("/isPartOf/@type").asString());
        assertEquals(linked.body(), archive.get(permalink + "?format=jsonld").body());

        assertTrue(archive.get(permalink + "?format=text").body().contains(sentence));
        String bibtex = archive.get(permalink + "?format=bibtex").body();
        assertTrue(bibtex.startsWith("@misc{ontherecord-" + position.path("id").asString() + ",\n"), bibtex);
        assertTrue(bibtex.contains("  year = {" + position.path("saidAt").asString().substring(0, 4) + "}"), bibtex);
        String ris = archive.get(permalink + "?format=ris").body();
        assertTrue(ris.startsWith("TY  - NEWS\r\n") && ris.endsWith("\r\nER  - \r\n"), ris);
        assertEquals(400, archive.get(permalink + "?format=pdf").statusCode());
    }

    @Test
    void anArticleIsToldAsLinkedData() {
        String id = walk().listed("/v1/articles?q=Transnistria&limit=1").getFirst().path("id").asString();
        JsonNode article = Json.MAPPER.readTree(archive.get("/v1/articles/" + id + "?format=jsonld").body());
        assertEquals("https://schema.org", article.path("@context").asString());
        assertEquals("NewsArticle", article.path("@type").asString());
        assertTrue(article.path("articleBody").asString().contains("Transnistria"));
    }

    private static Walk walk() {
        return new Walk(archive);
    }

    private static Element parsed(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }

    private static String text(Element in, String name) {
        return in.getElementsByTagNameNS(ATOM, name).item(0).getTextContent();
    }
}
