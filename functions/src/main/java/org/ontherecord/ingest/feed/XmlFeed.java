package org.ontherecord.ingest.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ontherecord.ingest.url.WebUrl;

/** RSS, Atom and CDF. */
final class XmlFeed {
    private static final String[] TITLE = {"title", "dc:title", "atom:title"};

    private XmlFeed() {}

    static Feed read(Part root) {
        Part channel = root.children("channel").findFirst().orElse(root);
        Optional<String> link = Links.site(channel);
        Optional<String> author = Author.names(channel.children("author", "atom:author").filter(Part::hasElements));
        List<String> notes = new ArrayList<>();
        List<Part> items = newest(root.at(link.flatMap(site -> WebUrl.meant(Optional.empty(), site)))
                .descendants()
                .filter(XmlFeed::isEntry)
                .toList(), notes);
        return new Feed(Wording.title(channel.children(TITLE)), link,
                items.stream().map(item -> XmlEntry.of(item, author)).toList(), notes);
    }

    private static boolean isEntry(Part part) {
        String name = part.name();
        return name.equals("item") || name.equals("entry");
    }

    /** Feeds are in order of time, most with the newest first. */
    private static List<Part> newest(List<Part> items, List<String> notes) {
        if (items.size() <= Feed.MOST_ENTRIES) return items;
        boolean ascending = isBefore(items.getFirst(), items.getLast());
        notes.add("of " + items.size() + " entries the " + (ascending ? "last " : "first ") + Feed.MOST_ENTRIES
                + " are read");
        return ascending
                ? items.subList(items.size() - Feed.MOST_ENTRIES, items.size())
                : items.subList(0, Feed.MOST_ENTRIES);
    }

    private static boolean isBefore(Part one, Part other) {
        return XmlEntry.published(one)
                .flatMap(first -> XmlEntry.published(other).map(last -> first.at().isBefore(last.at())))
                .orElse(false);
    }
}
