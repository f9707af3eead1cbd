package org.ontherecord.ingest.url;

import java.nio.charset.StandardCharsets;

/** Percent-encoding of what must not stand in an address as it is. What is encoded already stays so. */
final class Escapes {
    private static final String IN_PATH = " \"<>`{}^|";
    private static final String IN_QUERY = " \"<>'`{}^|\\";

    private Escapes() {}

    static String path(String path) {
        return escaped(path, IN_PATH);
    }

    static String query(String query) {
        return escaped(query, IN_QUERY);
    }

    private static String escaped(String text, String unsafe) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (point > 0x7E || unsafe.indexOf(point) >= 0) append(escaped, point);
            else
                escaped.append((char) point);
        });
        return escaped.toString();
    }

    private static void append(StringBuilder escaped, int point) {
        for (byte octet : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
            escaped.append("%%%02X".formatted(octet));
        }
    }
}
