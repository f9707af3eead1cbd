package org.ontherecord.ingest.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time of day in a written date.
 *
 * @param daysOn 1 where midnight is written as 24:00 of the day that it ends
 * @param zone   as it is written; empty if it isn't
 * @param around the written date without it
 */
record ClockTime(LocalTime time, int daysOn, Optional<String> zone, String around) {
    private static final Pattern TIME = Pattern.compile("(?:(?<=\\d)[Tt])?(?<before>오전|오후|上午|下午|午前|午後)?\\s*"
            + "(?<![\\d:])(?<hour>\\d{1,2})[:h](?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,]\\d{1,9})?)?(?!\\d)"
            + "\\s*(?<after>[AaPp]\\.?[Mm]\\b\\.?)?\\s*(?<zone>" + Zones.WRITTEN + ")?(?![\\p{L}\\d])");
    private static final Pattern AFTER_NOON = Pattern.compile("[Pp].*|오후|下午|午後");
    /** What stands between a day and its time in running text. */
    private static final Pattern BETWEEN = Pattern.compile(",?\\s{0,3}(?:at\\s|um\\s|[-–|]\\s)?");
    private static final int LONGEST = 40;

    /**
     * The first time in a text; nothing if it has none.
     *
     * @throws DateTimeException if no day has it
     */
    static Optional<ClockTime> in(String text) {
        Matcher time = TIME.matcher(text);
        return time.find() ? Optional.of(of(text, time)) : Optional.empty();
    }

    /** The time that a text goes on with behind a day that ends at an index; nothing if it is impossible. */
    static Optional<ClockTime> after(String text, int index) {
        String rest = text.substring(Math.max(0, index - 1), Math.min(text.length(), index + LONGEST));
        Matcher between = BETWEEN.matcher(rest).region(Math.min(1, index), rest.length());
        Matcher time = TIME.matcher(rest).useTransparentBounds(true);
        time.region(between.lookingAt() ? between.end() : Math.min(1, index), rest.length());
        try {
            return time.lookingAt() ? Optional.of(of(rest, time)) : Optional.empty();
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static ClockTime of(String text, Matcher time) {
        int hour = hour(Integer.parseInt(time.group("hour")), Optional.ofNullable(time.group("before"))
                .or(() -> Optional.ofNullable(time.group("after")))
                .orElse(""));
        int minute = Integer.parseInt(time.group("minute"));
        int second = Optional.ofNullable(time.group("second")).map(Integer::valueOf).orElse(0);
        boolean endOfDay = hour == 24 && minute == 0 && second == 0;
        return new ClockTime(LocalTime.of(endOfDay ? 0 : hour, minute, withoutLeap(second)), endOfDay ? 1 : 0,
                Optional.ofNullable(time.group("zone")),
                text.substring(0, time.start()) + " " + text.substring(time.end()));
    }

    /** On the 24-hour clock. */
    private static int hour(int written, String half) {
        if (half.isEmpty()) return written;
        if (written < 1 || written > 12) throw new DateTimeException("hour " + written + " " + half);
        return written % 12 + (AFTER_NOON.matcher(half).matches() ? 12 : 0);
    }

    private static int withoutLeap(int second) {
        return second == 60 ? 59 : second;
    }

    /** This time on a day. */
    OffsetDateTime on(LocalDate day, ZoneId where) {
        return day.plusDays(daysOn).atTime(time).atZone(where).toOffsetDateTime();
    }
}
