package org.ontherecord.http.media;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A feed (RFC 4287), newest first.
 *
 * @param id   an IRI that stays, wherever the feed is served
 * @param self where it is served
 * @param page what shows the same to people
 * @param next where it goes on (RFC 5005)
 */
public record AtomFeed(String id, String title, String self, String page, Optional<String> next,
        List<AtomEntry> entries) {
    public static final String MEDIA_TYPE = "application/atom+xml; charset=utf-8";
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final String PUBLISHER = "On the Record";
    /** What no XML document may hold (XML 1.0, section 2.2). */
    private static final Pattern FORBIDDEN = Pattern
            .compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory()
                    .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            new Writing(xml).feed(this);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    /** An empty feed was never changed. */
    private Instant updated() {
        return entries.stream().map(AtomEntry::updated).max(Instant::compareTo).orElse(Instant.EPOCH);
    }

    /** One document being written. */
    private record Writing(XMLStreamWriter xml) {
        void feed(AtomFeed feed) throws XMLStreamException {
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(NAMESPACE);
            element("id", feed.id);
            element("title", feed.title);
            element("updated", feed.updated().toString());
            author(PUBLISHER);
            link("self", feed.self, "application/atom+xml");
            link("alternate", feed.page, "text/html");
            if (feed.next.isPresent()) link("next", feed.next.get(), "application/atom+xml");
            for (AtomEntry entry : feed.entries)
                entry(entry);
            xml.writeEndElement();
        }

        private void entry(AtomEntry entry) throws XMLStreamException {
            xml.writeStartElement("entry");
            element("id", entry.id());
            element("title", entry.title());
            element("updated", entry.updated().toString());
            if (entry.published().isPresent()) element("published", entry.published().get().toString());
            author(entry.author());
            link("alternate", entry.page(), "text/html");
            if (entry.original().isPresent()) link("via", entry.original().get(), "text/html");
            for (String category : entry.categories()) {
                xml.writeEmptyElement("category");
                xml.writeAttribute("term", allowed(category));
            }
            element("summary", entry.summary());
            xml.writeEndElement();
        }

        private void author(String name) throws XMLStreamException {
            xml.writeStartElement("author");
            element("name", name);
            xml.writeEndElement();
        }

        private void link(String relation, String address, String type) throws XMLStreamException {
            xml.writeEmptyElement("link");
            xml.writeAttribute("rel", relation);
            xml.writeAttribute("type", type);
            xml.writeAttribute("href", allowed(address));
        }

        private void element(String name, String text) throws XMLStreamException {
            xml.writeStartElement(name);
            xml.writeCharacters(allowed(text));
            xml.writeEndElement();
        }

        private static String allowed(String text) {
            return FORBIDDEN.matcher(text).replaceAll("\uFFFD");
        }
    }
}
