package org.ontherecord.ingest.feed;

import java.util.List;
import org.ontherecord.ingest.encoding.Decoded;
import java.util.Optional;

/**
 * A feed that somebody follows.
 *
 * @param feed absolute address
 * @param site absolute address
 */
public record Subscription(String feed, Optional<String> title, Optional<String> site) {
    /** The subscriptions in a list of them (OPML 1.0 and 2.0), each once; what is no feed there is left out. */
    public static List<Subscription> in(byte[] opml) {
        XmlDocument document = XmlDocument.of(Decoded.xml(opml, Optional.empty()).text());
        return document.root(Optional.empty())
                .stream()
                .flatMap(Part::descendants)
                .filter(part -> part.name().equals("outline"))
                .flatMap(outline -> of(outline).stream())
                .distinct()
                .toList();
    }

    private static Optional<Subscription> of(Part outline) {
        return outline.attribute("xmlurl")
                .flatMap(outline::address)
                .map(feed -> new Subscription(feed, outline.attribute("title").or(() -> outline.attribute("text")),
                        outline.attribute("htmlurl").flatMap(outline::address)));
    }
}
