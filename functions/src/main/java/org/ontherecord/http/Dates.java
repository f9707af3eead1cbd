package org.ontherecord.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/** Dates as callers write them: RFC 3339, or {@code YYYY-MM-DD}, which is that day in UTC. Years 1000 to 9999. */
public final class Dates {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    /** Every instant in the same width, so that text order is time order. */
    private static final DateTimeFormatter SORTABLE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'")
            .withZone(ZoneOffset.UTC);
    private static final Instant FIRST = Instant.parse("1000-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("9999-12-31T23:59:59.999Z");

    private Dates() {}

    public static boolean isDay(String value) {
        return DAY.matcher(value).matches();
    }

    /**
     * The first instant that a value means.
     *
     * @throws Refusal naming the field
     */
    public static Instant start(String field, String value) {
        try {
            Instant instant = isDay(value)
                    ? LocalDate.parse(value).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : OffsetDateTime.parse(value).toInstant().truncatedTo(ChronoUnit.MILLIS);
            if (instant.isBefore(FIRST) || instant.isAfter(END)) throw refusal(field);
            return instant;
        } catch (DateTimeException malformed) {
            throw refusal(field);
        }
    }

    /** The last instant that a value means: a day's last millisecond. */
    public static Instant end(String field, String value) {
        Instant start = start(field, value);
        return isDay(value)
                ? start.atOffset(ZoneOffset.UTC)
                        .toLocalDate()
                        .atTime(LocalTime.MAX)
                        .toInstant(ZoneOffset.UTC)
                        .truncatedTo(ChronoUnit.MILLIS)
                : start;
    }

    public static String sortable(Instant instant) {
        return SORTABLE.format(instant);
    }

    private static Refusal refusal(String field) {
        return Refusal.invalid(field, "must be a date: RFC 3339 (2026-01-31T09:30:00Z) or YYYY-MM-DD");
    }
}
