package org.ontherecord.ingest.feed;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Where an entry, or a feed's site, is. */
final class Links {
    private static final Set<String> TO_THE_PAGE = Set.of("", "alternate",
            "http://www.iana.org/assignments/relation/alternate");

    private Links() {}

    /** Where an article is: a redirecting service names the page itself, too. */
    static Optional<String> entry(Part item) {
        return addresses(item, item.children("feedburner:origlink").map(Part::text))
                .or(() -> site(item))
                .or(() -> addresses(item, permalinks(item)));
    }

    /** Where the site is. */
    static Optional<String> site(Part part) {
        List<Part> links = part.children("link", "atom:link").filter(Links::leadsToThePage).toList();
        return addresses(part, links.stream().sorted(Comparator.comparingInt(Links::rank)).map(Links::target))
                .or(() -> addresses(part, Stream.of(part.attribute("href")).flatMap(Optional::stream)));
    }

    /** What names the article and is an address as well. */
    private static Stream<String> permalinks(Part item) {
        return Stream.concat(
                item.children("guid")
                        .filter(guid -> !guid.attribute("ispermalink").orElse("").equalsIgnoreCase("false"))
                        .map(Part::text)
                        .filter(Links::isAbsolute),
                Stream.concat(item.children("id", "atom:id").map(Part::text),
                        item.attribute("rdf:about").stream()).filter(Links::isAbsolute));
    }

    private static Optional<String> addresses(Part part, Stream<String> references) {
        return references.map(String::strip)
                .filter(reference -> !reference.isEmpty())
                .flatMap(reference -> part.address(reference).stream())
                .findFirst();
    }

    private static boolean isAbsolute(String reference) {
        return reference.strip().toLowerCase(Locale.ROOT).startsWith("http");
    }

    private static boolean leadsToThePage(Part link) {
        return TO_THE_PAGE.contains(link.attribute("rel").orElse("").toLowerCase(Locale.ROOT));
    }

    private static String target(Part link) {
        return link.attribute("href").orElseGet(link::text);
    }

    /** Pages before other forms of the same article. */
    private static int rank(Part link) {
        String type = link.attribute("type").orElse("").toLowerCase(Locale.ROOT);
        return type.isEmpty() || type.contains("html") ? 0 : 1;
    }
}
