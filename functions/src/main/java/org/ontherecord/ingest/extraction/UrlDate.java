package org.ontherecord.ingest.extraction;

import java.util.Optional;
import java.util.regex.Pattern;
import org.ontherecord.ingest.date.WrittenDate;

/** The day in an address such as {@code /2026/01/31/the-vote} or {@code /the-vote-20260131.html}. */
final class UrlDate {
    private static final Pattern DAY = Pattern
            .compile("(?<=[/_-])((?:19|20)\\d{2})([/_.-]?)(0?[1-9]|1[0-2])\\2(0?[1-9]|[12]\\d|3[01])(?!\\d)");

    private UrlDate() {}

    static Optional<WrittenDate> in(String url, DateReader reader) {
        return reader
                .first(DAY.matcher(url).results().map(day -> day.group(1) + "-" + day.group(3) + "-" + day.group(4)));
    }
}
