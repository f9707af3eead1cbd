package org.ontherecord.ingest.date;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ontherecord.ingest.date.WrittenDate.Precision;

/**
 * Reads a text that is a date and nothing else: RFC 822 and 3339, ISO 8601, {@code asctime}, and what people make of them in
 * some forty languages. A text that leaves a doubt is no date: {@code 03/04/2026}, a day that no calendar has, words left
 * over. A time without a zone is UTC's; in Korean, Seoul's.
 */
public final class DateField {
    private static final int LONGEST = 100;
    private static final Pattern COMMENT = Pattern.compile("\\([^()]*\\)");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern EPOCH = Pattern.compile("(\\d{10})(?:\\d{3})?");

    private DateField() {}

    /** The date, if it is one. */
    public static Optional<WrittenDate> read(String text) {
        if (text.length() > LONGEST) return Optional.empty();
        String tidy = COMMENT.matcher(Notation.plain(text)).replaceAll(" ").strip();
        try {
            Matcher epoch = EPOCH.matcher(tidy);
            return epoch.matches()
                    ? Optional.of(timed(Instant.ofEpochSecond(Long.parseLong(epoch.group(1))).atOffset(ZoneOffset.UTC)))
                    : written(tidy);
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static Optional<WrittenDate> written(String text) {
        Optional<ClockTime> clock = ClockTime.in(text);
        String around = SPACES.matcher(clock.map(ClockTime::around).orElse(text)).replaceAll(" ");
        Optional<CalendarDate> date = CalendarDate.read(around);
        if (clock.isEmpty()) return date.map(found -> WrittenDate.of(found.first(), found.precision()));
        return date.filter(found -> found.precision() == Precision.DAY)
                .map(day -> timed(clock.get().on(day.first(), Zones.of(clock.get().zone(), text))));
    }

    private static WrittenDate timed(OffsetDateTime at) {
        return new WrittenDate(at, Precision.TIME);
    }
}
