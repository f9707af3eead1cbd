package org.ontherecord.ingest.extraction;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Web pages as trees: whatever the markup, a tree comes of it, and none deeper than can be walked without harm. */
final class Markup {
    /** Elements below this are hung up higher; real pages have less than a hundred levels. */
    private static final int DEEPEST = 200;

    private static final Evaluator TITLE = QueryParser.parse("title:not(svg title)");

    private Markup() {}

    /** What it calls itself; broken pages do so outside of their head. */
    static String title(Document page) {
        return ShortText.folded(Optional.ofNullable(page.selectFirst(TITLE)).map(Element::text).orElse(""));
    }

    static Document parse(String html) {
        return Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
    }
}
