package org.ontherecord.http.media;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Comma-separated values (RFC 4180): lines end in CR LF, and what holds a comma, a quotation mark or a line break is quoted.
 * Text that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, "CSV Injection"); numbers stay numbers.
 */
public final class Csv {
    private static final Pattern FORMULA = Pattern.compile("^\\s*[=+\\-@\\t\\r\\uFF1D\\uFF0B\\uFF0D\\uFF20].*",
            Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("[\",\\r\\n]");
    private static final String END = "\r\n";
    private final StringBuilder lines = new StringBuilder();

    /** The media type, which says whether the first line names the columns (RFC 4180, section 3). */
    public static String mediaType(boolean header) {
        return "text/csv; charset=utf-8; header=" + (header ? "present" : "absent");
    }

    /** Adds a line; an empty optional is an empty cell, the values of a collection stand in one, with semicolons between. */
    public Csv line(List<?> cells) {
        lines.append(cells.stream().map(Csv::cell).collect(Collectors.joining(","))).append(END);
        return this;
    }

    public byte[] bytes() {
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.map(Csv::cell).orElse("");
            case OptionalInt number -> number.isPresent() ? Integer.toString(number.getAsInt()) : "";
            case Collection<?> several -> cell(several.stream().map(String::valueOf).collect(Collectors.joining("; ")));
            case Number number -> number.toString();
            default -> quoted(harmless(value.toString()));
        };
    }

    private static String harmless(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    private static String quoted(String text) {
        return QUOTED.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
