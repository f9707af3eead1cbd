package org.ontherecord.ingest.feed;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/** Plain text in one line, cut at a length in UTF-16 units, but never within a character. */
final class PlainText {
    /** How much markup is read for a character that is wanted: enough for tags, and no more of what never ends. */
    static final int MARKUP_PER_CHARACTER = 20;

    private static final int DEEPEST = 50;
    private static final Pattern REFERENCE = Pattern.compile("&(?:#\\d+|#[xX][0-9a-fA-F]+|[A-Za-z]\\w*);");
    private static final Pattern TAG = Pattern.compile("</?([A-Za-z][A-Za-z0-9]*)(?:\\s[^<>]*)?/?>");
    private static final Pattern BLANK = Pattern.compile("[\\p{Cntrl}\\p{Z}\\s\\uFEFF]+");

    private PlainText() {}

    /** Of text. */
    static String of(String text, int longest) {
        String line = BLANK.matcher(beginning(text, longest * MARKUP_PER_CHARACTER)).replaceAll(" ").strip();
        return beginning(line, longest).strip();
    }

    /** Of markup: what it shows. */
    static String ofMarkup(String markup, int longest) {
        if (markup.indexOf('<') < 0 && markup.indexOf('&') < 0) return of(markup, longest);
        Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
        return of(parser.parseInput(beginning(markup, longest * MARKUP_PER_CHARACTER), "").text(), longest);
    }

    /** Whether what may be the one or the other is markup: a tag of HTML or a reference shows it. */
    static boolean isMarkup(String text) {
        if (REFERENCE.matcher(text).find()) return true;
        for (Matcher tag = TAG.matcher(text); tag.find();) {
            if (Tag.isKnownTag(tag.group(1))) return true;
        }
        return false;
    }

    /** A text's beginning. */
    static String beginning(String text, int longest) {
        if (text.length() <= longest) return text;
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }
}
