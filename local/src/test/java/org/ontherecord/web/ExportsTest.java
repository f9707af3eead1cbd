package org.ontherecord.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    static final RunningArchive ARCHIVE = RunningArchive.whole();
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");
    private static final Pattern RECORD = Pattern.compile("(?:\"(?:[^\"]|\"\")*\"|[^\",\r\n]*)(,|\r\n)");

    @BeforeAll
    static void fill() throws InterruptedException {
        FullArchive.fill(ARCHIVE);
    }

    @ParameterizedTest
    @CsvSource({"positions, topic=Transnistria", "positions, actor=Norway", "standings, topic=Transnistria",
            "articles, q=Transnistria", "articles, sort=newest"})
    void aTablePagesThroughEverythingAndItsPagesAreOneFile(String list, String query) {
        List<JsonNode> listed = listed("/v1/" + list + "?" + query + "&limit=100");
        List<String> pages = pages("/v1/" + list + ".csv?" + query + "&limit=17");
        List<List<String>> lines = lines(String.join("", pages));

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
        List<JsonNode> listed = listed("/v1/" + list + "?" + query + "&limit=100");
        List<JsonNode> lines = String.join("", pages("/v1/" + list + ".jsonl?" + query + "&limit=23"))
                .lines()
                .map(Json.MAPPER::readTree)
                .toList();

        assertEquals(listed.size(), lines.size());
        if (!list.equals("articles")) assertEquals(listed, lines);
    }

    @Test
    void onlyTheFirstPageNamesTheColumnsAndSaysSo() {
        HttpResponse<String> first = ARCHIVE.get("/v1/positions.csv?topic=Transnistria&limit=5");
        assertEquals("text/csv; charset=utf-8; header=present",
                first.headers().firstValue("content-type").orElseThrow());
        assertEquals("attachment; filename=\"positions.csv\"",
                first.headers().firstValue("content-disposition").orElseThrow());
        HttpResponse<String> second = ARCHIVE.get(next(first).orElseThrow());
        assertEquals("text/csv; charset=utf-8; header=absent",
                second.headers().firstValue("content-type").orElseThrow());
        assertFalse(second.body().contains("said_at"));
    }

    @Test
    void noCellIsAFormula() {
        ARCHIVE.post("/v1/articles", Json.MAPPER.writeValueAsString(java.util.Map.of("title", "=cmd|' /C calc'!A0",
                "source", "@The Formula", "publishedAt", "2016-01-01", "text",
                "Norway supports the formula treaty, the foreign ministry of Norway said, “and more”.")));
        List<List<String>> lines = lines(ARCHIVE.get("/v1/articles.csv?sort=newest&to=2016-12-31").body());
        assertEquals("'=cmd|' /C calc'!A0", lines.get(1).get(lines.getFirst().indexOf("title")));
        assertEquals("'@The Formula", lines.get(1).get(lines.getFirst().indexOf("source")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/positions.atom?topic=Transnistria", "/v1/positions.atom?actor=Norway",
            "/v1/articles.atom?q=Transnistria", "/v1/articles.atom", "/v1/standings.atom?topic=Transnistria",
            "/v1/standings.atom?actor=Norway"})
    void aFeedIsValidAndStaysTheSame(String address) throws Exception {
        HttpResponse<String> answer = ARCHIVE.get(address);
        assertEquals("application/atom+xml; charset=utf-8", answer.headers().firstValue("content-type").orElseThrow());
        Element feed = parsed(answer.body());
        assertTrue(text(feed, "id").startsWith("tag:ontherecord.org,2026:v1/"), text(feed, "id"));
        NodeList entries = feed.getElementsByTagNameNS(ATOM, "entry");
        assertTrue(entries.getLength() > 4, address);
        List<String> ids = IntStream.range(0, entries.getLength())
                .mapToObj(i -> entry((Element) entries.item(i)))
                .toList();
        assertEquals(ids.size(), new HashSet<>(ids).size());
        assertEquals(answer.body(), ARCHIVE.get(address).body());
        assertEquals(304, ARCHIVE.send(ARCHIVE.request(address)
                .header("If-None-Match", answer.headers().firstValue("etag").orElseThrow())).statusCode());
    }

    /** What RFC 4287 asks of an entry: its id. */
    private static String entry(Element entry) {
        Instant.parse(text(entry, "updated"));
        assertFalse(text(entry, "title").isBlank());
        assertFalse(text(entry, "name").isBlank());
        String link = ((Element) entry.getElementsByTagNameNS(ATOM, "link").item(0)).getAttribute("href");
        assertTrue(link.startsWith(ARCHIVE.url() + "/?"), link);
        return text(entry, "id");
    }

    @Test
    void theFeedOfChangesTellsWhoTurnedRoundWithBothSentences() throws Exception {
        NodeList entries = parsed(ARCHIVE.get("/v1/standings.atom?topic=Transnistria&actor=Norway").body())
                .getElementsByTagNameNS(ATOM, "entry");
        assertEquals(2, entries.getLength());
        Element change = (Element) entries.item(0);
        assertEquals("Norway now recognises Transnistria; before: does not recognise", text(change, "title"));
        assertEquals(2, text(change, "summary").split("\n\n", -1).length);
        assertTrue(text((Element) entries.item(1), "title").startsWith("First statement found: Norway"));
        assertEquals(400, ARCHIVE.get("/v1/standings.atom").statusCode());
    }

    @Test
    void aPositionIsToldInEveryFormat() {
        JsonNode position = listed("/v1/positions?topic=Transnistria&limit=1").getFirst();
        String permalink = "/v1/positions/" + position.path("id").asString();
        String sentence = position.at("/evidence/exact").asString();

        HttpResponse<String> linked = ARCHIVE.send(ARCHIVE.request(permalink).header("Accept", "application/ld+json"));
        assertEquals("application/ld+json", linked.headers().firstValue("content-type").orElseThrow());
        assertEquals("Accept, Accept-Encoding", linked.headers().firstValue("vary").orElseThrow());
        JsonNode quotation = Json.MAPPER.readTree(linked.body());
        assertEquals("Quotation", quotation.path("@type").asString());
        assertEquals(sentence, quotation.path("text").asString());
        assertEquals(ARCHIVE.url() + permalink, quotation.path("@id").asString());
        assertEquals("NewsArticle", quotation.at("/isPartOf/@type").asString());
        assertEquals(linked.body(), ARCHIVE.get(permalink + "?format=jsonld").body());

        assertTrue(ARCHIVE.get(permalink + "?format=text").body().contains(sentence));
        String bibtex = ARCHIVE.get(permalink + "?format=bibtex").body();
        assertTrue(bibtex.startsWith("@misc{ontherecord-" + position.path("id").asString() + ",\n"), bibtex);
        assertTrue(bibtex.contains("  year = {" + position.path("saidAt").asString().substring(0, 4) + "}"), bibtex);
        String ris = ARCHIVE.get(permalink + "?format=ris").body();
        assertTrue(ris.startsWith("TY  - NEWS\r\n") && ris.endsWith("\r\nER  - \r\n"), ris);
        assertEquals(400, ARCHIVE.get(permalink + "?format=pdf").statusCode());
    }

    @Test
    void anArticleIsToldAsLinkedData() {
        String id = listed("/v1/articles?q=Transnistria&limit=1").getFirst().path("id").asString();
        JsonNode article = Json.MAPPER.readTree(ARCHIVE.get("/v1/articles/" + id + "?format=jsonld").body());
        assertEquals("https://schema.org", article.path("@context").asString());
        assertEquals("NewsArticle", article.path("@type").asString());
        assertTrue(article.path("articleBody").asString().contains("Transnistria"));
    }

    private static List<JsonNode> listed(String address) {
        List<JsonNode> all = new ArrayList<>();
        boolean one = address.contains("limit=1") && !address.contains("limit=100");
        Optional<String> page = Optional.of(address);
        while (page.isPresent()) {
            HttpResponse<String> answer = ARCHIVE.get(page.get());
            assertEquals(200, answer.statusCode(), answer.body());
            Json.MAPPER.readTree(answer.body()).path("data").forEach(all::add);
            page = one ? Optional.empty() : next(answer);
        }
        return all;
    }

    private static List<String> pages(String address) {
        List<String> pages = new ArrayList<>();
        for (Optional<String> page = Optional.of(address); page.isPresent();) {
            HttpResponse<String> answer = ARCHIVE.get(page.get());
            assertEquals(200, answer.statusCode(), answer.body());
            pages.add(answer.body());
            page = next(answer);
        }
        return pages;
    }

    private static Optional<String> next(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("link")
                .map(NEXT::matcher)
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1));
    }

    /** Read back by RFC 4180's grammar. */
    private static List<List<String>> lines(String csv) {
        List<List<String>> lines = new ArrayList<>(List.of(new ArrayList<>()));
        Matcher record = RECORD.matcher(csv);
        int end = 0;
        while (end < csv.length() && record.find(end)) {
            assertEquals(end, record.start(), csv.substring(end));
            String cell = record.group().substring(0, record.group().length() - record.group(1).length());
            lines.getLast()
                    .add(cell.startsWith("\"") ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell);
            end = record.end();
            if (!record.group(1).equals(",") && end < csv.length()) lines.add(new ArrayList<>());
        }
        return lines;
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
