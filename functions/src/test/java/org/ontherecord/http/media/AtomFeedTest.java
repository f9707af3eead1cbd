package org.ontherecord.http.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Parsed by the JDK's own parser, which takes nothing that is not well-formed. */
class AtomFeedTest {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final Instant OLD = Instant.parse("2026-01-01T00:00:00Z"),
            NEW = Instant.parse("2026-02-01T00:00:00Z");

    @Test
    void aFeedHasWhatTheStandardAsksFor() throws Exception {
        Document feed = parsed(entry("a", OLD, "One"), entry("b", NEW, "Two"));
        Element root = feed.getDocumentElement();
        assertEquals("feed", root.getLocalName());
        assertEquals(ATOM, root.getNamespaceURI());
        for (String name : List.of("id", "title", "updated", "author", "link"))
            assertTrue(root.getElementsByTagNameNS(ATOM, name).getLength() > 0, name);
        assertEquals("2026-02-01T00:00:00Z", text(root, "updated"));
        Element entry = (Element) root.getElementsByTagNameNS(ATOM, "entry").item(1);
        assertEquals("tag:example.org,2026:b", text(entry, "id"));
        assertEquals("Two", text(entry, "title"));
        assertEquals("2026-02-01T00:00:00Z", text(entry, "updated"));
        assertEquals("supports",
                ((Element) entry.getElementsByTagNameNS(ATOM, "category").item(0)).getAttribute("term"));
    }

    @Test
    void whateverAnArticleHoldsTheFeedIsWellFormed() throws Exception {
        String hostile = "<b>&amp;]]>\u0000\u0008\uFFFF\uD800 😀 \"'";
        Document feed = parsed(entry("a", OLD, hostile));
        assertEquals("<b>&amp;]]>\uFFFD\uFFFD\uFFFD\uFFFD 😀 \"'", text((Element) feed.getDocumentElement()
                .getElementsByTagNameNS(ATOM, "entry")
                .item(0), "title"));
    }

    @Test
    void anEmptyFeedIsOneTooAndStaysTheSame() throws Exception {
        assertEquals("1970-01-01T00:00:00Z", text(parsed().getDocumentElement(), "updated"));
    }

    private static AtomEntry entry(String id, Instant updated, String title) {
        return new AtomEntry("tag:example.org,2026:" + id, title, updated, Optional.empty(), "The Sample Gazette",
                "https://example.org/?" + id, Optional.of("https://gazette.example.org/1"), "Words",
                List.of("supports"));
    }

    private static Document parsed(AtomEntry... entries) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(new AtomFeed("tag:example.org,2026:feed", "Positions",
                        "https://example.org/positions.atom", "https://example.org/", Optional.empty(),
                        List.of(entries)).bytes()));
    }

    private static String text(Element in, String name) {
        return in.getElementsByTagNameNS(ATOM, name).item(0).getTextContent();
    }
}
