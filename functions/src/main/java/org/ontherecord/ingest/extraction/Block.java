package org.ontherecord.ingest.extraction;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The words of a page between two borders of block elements: a paragraph, a heading, a list item, a row of a table.
 *
 * @param owner  the block element that they stand in
 * @param text   with white space folded; a line break where the page has one
 * @param linked how many of its UTF-16 units stand in links
 */
record Block(Element owner, String text, int linked) {
    private static final Pattern HEADING = Pattern.compile("h[1-6]");
    private static final Pattern ENDED = Pattern.compile("[.!?…:。！？।؟][\"'”“»’)\\]]{0,3}$");
    private static final int FIRST_IDEOGRAPHIC = 0x2e80;

    /** Its length as if written in Latin letters: a Chinese, Japanese or Korean character says as much as about two. */
    int size() {
        return text.length() + (int) text.chars().filter(unit -> unit >= FIRST_IDEOGRAPHIC).count();
    }

    /** Share of its characters that stand in links, 0 to 1. */
    double linkDensity() {
        return text.isEmpty() ? 0 : Math.min(1.0, (double) linked / text.length());
    }

    boolean isHeading() {
        return HEADING.matcher(owner.normalName()).matches();
    }

    boolean endsSentence() {
        return ENDED.matcher(text).find() && !text.endsWith(":");
    }
}
