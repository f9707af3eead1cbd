package org.ontherecord.ingest.extraction;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Web pages as trees: whatever the markup, a tree comes of it, and none deeper than can be walked without harm. */
final class Markup {
    /** Elements below this are hung up higher; real pages have less than a hundred levels. */
    private static final int DEEPEST = 200;

    private Markup() {}

    static Document parse(String html) {
        return Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
    }
}
