package org.ontherecord.ingest.feed;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.ontherecord.ingest.url.WebUrl;

/**
 * A document of markup, sound or not. Names of elements and attributes are in lower case: of those that feeds use, no two
 * differ in case alone.
 *
 * @param isWhole whether all of it is here
 */
record XmlDocument(Document tree, boolean isWhole) {
    /** Deeper than any feed; what is nested deeper still is read as if it weren't. */
    private static final int DEEPEST = 100;
    private static final Set<String> ROOTS = Set.of("rss", "rdf", "feed", "channel", "urlset", "sitemapindex", "opml");

    static XmlDocument of(String text) {
        SoundMarkup sound = SoundMarkup.of(text);
        Parser parser = Parser.xmlParser().settings(ParseSettings.htmlDefault).setMaxDepth(DEEPEST);
        return new XmlDocument(parser.parseInput(sound.text(), ""), sound.isWhole());
    }

    /** The element that tells what the document is, whatever stands before it. */
    Optional<Part> root(Optional<WebUrl> at) {
        return tree.stream()
                .filter(element -> ROOTS.contains(local(element)))
                .filter(element -> element.closest("html") == null || local(element).equals("rss"))
                .findFirst()
                .or(() -> Optional.of((Element) tree).filter(all -> all.selectFirst("item, entry") != null))
                .map(root -> new Part(root, new Names(tree, root), at));
    }

    boolean isHtml() {
        return tree.selectFirst("html, head, body, title, p, div") != null;
    }

    boolean isEmpty() {
        return tree.childrenSize() == 0;
    }

    private static String local(Element element) {
        return element.tag().localName().toLowerCase(Locale.ROOT);
    }
}
