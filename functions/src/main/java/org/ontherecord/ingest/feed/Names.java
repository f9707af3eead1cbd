package org.ontherecord.ingest.feed;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.ontherecord.reading.text.WordFile;

/**
 * Names of a document's elements, whatever prefixes it uses: {@code title} for what is the format's own, else
 * {@code dc:creator} with the prefix that we know the namespace by. A prefix that the document never declares means what it
 * usually does.
 */
final class Names {
    private static final Pattern IGNORED = Pattern.compile("^https?://(?:www\\.)?|[/#]+$");
    private static final String UNKNOWN = "?";
    private static final Map<String, String> PREFIXES = WordFile.rows(Names.class, "namespaces.tsv")
            .stream()
            .collect(Collectors.toUnmodifiableMap(List::getLast, List::getFirst));
    private final Set<String> declared;
    private final String own;

    /** @param root whose namespace is the format's own */
    Names(Document document, Element root) {
        this.declared = document.stream()
                .flatMap(element -> element.attributes().asList().stream())
                .map(Attribute::getKey)
                .filter(key -> key.startsWith("xmlns:"))
                .map(key -> key.substring("xmlns:".length()))
                .collect(Collectors.toUnmodifiableSet());
        this.own = known(root).equals("rdf") ? "" : prefix(root);
    }

    /** In lower case. */
    String of(Element element) {
        String prefix = prefix(element);
        String local = element.tag().localName().toLowerCase(Locale.ROOT);
        return prefix.isEmpty() || prefix.equals(own) ? local : prefix + ":" + local;
    }

    private String prefix(Element element) {
        String written = element.tag().prefix();
        return written.isEmpty() || declared.contains(written) ? known(element) : written.toLowerCase(Locale.ROOT);
    }

    private static String known(Element element) {
        String namespace = IGNORED.matcher(element.tag().namespace().strip().toLowerCase(Locale.ROOT)).replaceAll("");
        String known = namespace.isEmpty() ? "" : PREFIXES.getOrDefault(namespace, UNKNOWN);
        return known.equals("xml") ? "" : known;
    }
}
