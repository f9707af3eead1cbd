package org.ontherecord.ingest.encoding;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the encoding that a page's meta elements state (HTML standard, "prescan a byte stream"). */
final class MetaCharset {
    private static final Pattern IN_CONTENT = Pattern
            .compile("(?i)charset\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s;\"']+))");

    private final String head;
    private int at;

    private MetaCharset(String head) {
        this.head = head;
    }

    /** The label of an encoding that is known. */
    static Optional<String> label(String head) {
        return new MetaCharset(head).label();
    }

    private Optional<String> label() {
        while ((at = head.indexOf('<', at)) >= 0) {
            if (head.startsWith("<!--", at)) skipPast("-->", at + 2);
            else if (isTag()) {
                boolean meta = isMeta();
                Optional<String> stated = stated(attributes());
                if (meta && stated.isPresent()) return stated;
            } else if (at + 1 < head.length() && "!/?".indexOf(head.charAt(at + 1)) >= 0) skipPast(">", at);
            else
                at++;
        }
        return Optional.empty();
    }

    private void skipPast(String end, int from) {
        int found = head.indexOf(end, from);
        at = found < 0 ? head.length() : found + end.length();
    }

    private boolean isTag() {
        int name = head.startsWith("</", at) ? at + 2 : at + 1;
        return name < head.length() && isLetter(head.charAt(name));
    }

    private boolean isMeta() {
        return head.regionMatches(true, at, "<meta", 0, 5) && at + 5 < head.length() && isBetween(head.charAt(at + 5));
    }

    private static boolean isLetter(char unit) {
        return unit < 128 && Character.isLetter(unit);
    }

    private static boolean isBlank(char unit) {
        return unit == ' ' || unit == '\t' || unit == '\n' || unit == '\f' || unit == '\r';
    }

    private static boolean isBetween(char unit) {
        return isBlank(unit) || unit == '/';
    }

    private static Optional<String> stated(Map<String, String> attributes) {
        if (attributes.containsKey("charset")) return known(attributes.get("charset"));
        Matcher content = IN_CONTENT.matcher(attributes.getOrDefault("content", ""));
        if (!"content-type".equals(attributes.get("http-equiv")) || !content.find()) return Optional.empty();
        return known(content.group(content.start(1) >= 0 ? 1 : content.start(2) >= 0 ? 2 : 3));
    }

    private static Optional<String> known(String label) {
        return Optional.of(label).filter(stated -> EncodingLabel.charset(stated).isPresent());
    }

    /** The attributes of the tag here, the first of each name; none if it has no end. The place is at its end then. */
    private Map<String, String> attributes() {
        Map<String, String> attributes = new HashMap<>();
        while (at < head.length() && !isBetween(head.charAt(at)) && head.charAt(at) != '>')
            at++;
        while (skipBetween() && head.charAt(at) != '>') {
            String name = name();
            attributes.putIfAbsent(name, value());
        }
        return at < head.length() ? attributes : Map.of();
    }

    private boolean skipBetween() {
        while (at < head.length() && isBetween(head.charAt(at)))
            at++;
        return at < head.length();
    }

    private String name() {
        int from = at++;
        while (at < head.length() && "=>".indexOf(head.charAt(at)) < 0 && !isBetween(head.charAt(at)))
            at++;
        return head.substring(from, at).toLowerCase(Locale.ROOT);
    }

    private String value() {
        skipBlanks();
        if (at >= head.length() || head.charAt(at) != '=') return "";
        at++;
        skipBlanks();
        if (at >= head.length()) return "";
        char quote = head.charAt(at);
        return quote == '"' || quote == '\'' ? quoted(quote) : unquoted();
    }

    private void skipBlanks() {
        while (at < head.length() && isBlank(head.charAt(at)))
            at++;
    }

    private String quoted(char quote) {
        int from = at + 1;
        int end = head.indexOf(quote, from);
        at = end < 0 ? head.length() : end + 1;
        return end < 0 ? "" : head.substring(from, end).toLowerCase(Locale.ROOT);
    }

    private String unquoted() {
        int from = at;
        while (at < head.length() && !isBlank(head.charAt(at)) && head.charAt(at) != '>')
            at++;
        return head.substring(from, at).toLowerCase(Locale.ROOT);
    }
}
