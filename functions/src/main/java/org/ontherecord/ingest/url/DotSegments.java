package org.ontherecord.ingest.url;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** {@code .} and {@code ..} in paths, encoded or not (RFC 3986 5.2.4). */
final class DotSegments {
    private DotSegments() {}

    /** The path without them; it begins with a slash. */
    static String removed(String path) {
        if (!path.contains(".") && !path.contains("%2")) return path.isEmpty() ? "/" : path;
        Deque<String> kept = new ArrayDeque<>();
        String last = "";
        for (String segment : path.substring(1).split("/", -1)) {
            last = segment.toLowerCase(Locale.ROOT).replace("%2e", ".");
            if (last.equals("..")) kept.pollLast();
            else if (!last.equals("."))
                kept.addLast(segment);
        }
        boolean open = last.equals(".") || last.equals("..");
        return "/" + String.join("/", kept) + (open && !kept.isEmpty() ? "/" : "");
    }
}
