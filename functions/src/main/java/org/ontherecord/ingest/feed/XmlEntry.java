package org.ontherecord.ingest.feed;

import java.util.Optional;
import java.util.stream.Stream;
import org.ontherecord.ingest.date.DateField;
import org.ontherecord.ingest.date.WrittenDate;

/**
 * Reads an item of RSS, Atom or CDF. Their names don't collide, and feeds mix them: so each field is looked for under all
 * its names, the format's own before those of modules.
 */
final class XmlEntry {
    private static final String[] TITLE = {"title", "dc:title", "atom:title", "media:title"};
    private static final String[] AUTHOR = {"author", "atom:author", "dc:creator", "dc:author", "itunes:author"};
    private static final String[] PUBLISHED = {"pubdate", "published", "atom:published", "issued", "dcterms:issued",
            "dc:date",
            "created", "dcterms:created", "date"};
    private static final String[] UPDATED = {"updated", "atom:updated", "modified", "dcterms:modified", "lastmod"};
    private static final String[] SUMMARY = {"summary", "atom:summary", "description", "abstract", "dc:description",
            "itunes:summary", "media:description", "content:encoded", "content", "atom:content", "fullitem",
            "xhtml:body",
            "body"};

    private static final String[] CONTENT = {"content:encoded", "content", "atom:content", "fullitem", "xhtml:body",
            "body",
            "description", "summary", "atom:summary"};

    private XmlEntry() {}

    /** @param inherited whom an entry without an author is by */
    static FeedEntry of(Part item, Optional<String> inherited) {
        return new FeedEntry(id(item), Links.entry(item), Wording.title(item.children(TITLE)),
                author(item).or(() -> inherited),
                published(item), updated(item), Wording.summary(item.children(SUMMARY)),
                Wording.content(item.children(CONTENT)));
    }

    /** When it was published. */
    static Optional<WrittenDate> published(Part item) {
        return dates(item.children(PUBLISHED).map(Part::text));
    }

    private static Optional<WrittenDate> updated(Part item) {
        return dates(Stream.concat(item.children(UPDATED).map(Part::text), item.attribute("lastmod").stream()));
    }

    private static Optional<WrittenDate> dates(Stream<String> texts) {
        return texts.flatMap(text -> DateField.read(text).stream()).findFirst();
    }

    private static Optional<String> id(Part item) {
        return Stream.concat(item.children("guid", "id", "atom:id", "dc:identifier").map(Part::text),
                item.attribute("rdf:about").stream())
                .map(id -> PlainText.of(id, 2048))
                .filter(id -> !id.isEmpty())
                .findFirst();
    }

    /** By one kind of element alone: another names the same people again. */
    private static Optional<String> author(Part item) {
        return Stream.concat(Stream.of(AUTHOR).map(name -> item.children(name)),
                Stream.of(item.children("source").flatMap(source -> source.children("author"))))
                .flatMap(parts -> Author.names(parts).stream())
                .findFirst();
    }
}
