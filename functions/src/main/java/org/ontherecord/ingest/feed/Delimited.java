package org.ontherecord.ingest.feed;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the delimited parts of a document end. Asked from its beginning to its end, all the answers together take time in
 * proportion to the document's length, however often an end is missing.
 */
final class Delimited {
    static final String CDATA = "<![CDATA[";
    static final String CDATA_END = "]]>";

    private static final int MOST_REPAIRS = 100;
    private static final int LONGEST_TAG_BEFORE = 200;
    private static final Pattern REFERENCE = Pattern
            .compile("&(?:#\\d{1,9}|#[xX][0-9a-fA-F]{1,8}|[A-Za-z][A-Za-z0-9]{0,31});");
    private static final Pattern ITEM_END = Pattern.compile("</(?:\\w+:)?(?:item|entry)\\s*>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LAST_TAG = Pattern.compile("<([\\w:.-]+)[^<>]*>\\s*$");
    private final String text;
    private final Map<String, Integer> lastOf = new HashMap<>();
    private final Matcher itemEnd;
    private int nextItemEnd = -1;
    private int repairs;

    Delimited(String text) {
        this.text = text;
        this.itemEnd = ITEM_END.matcher(text);
    }

    /** Whether there is a reference to a character or entity. */
    boolean isReference(int at) {
        return REFERENCE.matcher(text).region(at, Math.min(text.length(), at + 40)).lookingAt();
    }

    /** The place behind the next such delimiter. */
    Optional<Integer> end(String delimiter, int from) {
        return next(delimiter, from).map(at -> at + delimiter.length());
    }

    private Optional<Integer> next(String delimiter, int from) {
        if (from > lastOf.computeIfAbsent(delimiter, text::lastIndexOf)) return Optional.empty();
        return Optional.of(text.indexOf(delimiter, from));
    }

    /** The place behind a document type with what it declares; behind its first two characters if it has no end. */
    int documentTypeEnd(int start) {
        int quote = 0;
        int open = 0;
        for (int at = start; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (quote != 0) quote = unit == quote ? 0 : quote;
            else if (unit == '"' || unit == '\'') quote = unit;
            else if (unit == '[') open++;
            else if (unit == ']') open--;
            else if (unit == '>' && open <= 0) return at + 1;
        }
        return start + 2;
    }

    /**
     * Where the content of a CDATA section ends. One that goes on over the end of an item was never closed: it ends with the
     * element that it stands in.
     */
    Optional<Integer> sectionEnd(int start) {
        int content = start + CDATA.length();
        int limit = itemEndFrom(content);
        Optional<Integer> end = next(CDATA_END, content).filter(at -> at < limit);
        return end.isPresent() || repairs++ >= MOST_REPAIRS ? end : elementEnd(start, limit);
    }

    private Optional<Integer> elementEnd(int start, int limit) {
        Matcher tag = LAST_TAG.matcher(text).region(Math.max(0, start - LONGEST_TAG_BEFORE), start);
        if (!tag.find()) return Optional.empty();
        int end = text.indexOf("</" + tag.group(1), start);
        return end < 0 || end > limit ? Optional.empty() : Optional.of(end);
    }

    private int itemEndFrom(int from) {
        if (nextItemEnd < from) nextItemEnd = itemEnd.find(from) ? itemEnd.start() : Integer.MAX_VALUE;
        return nextItemEnd;
    }
}
