package org.ontherecord.ingest.date;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.ontherecord.ingest.date.WrittenDate.Precision;

/** Finds the days, with or without a time, in what people and programs write. Takes time linear in the text's length. */
public final class DateText {
    private record Found(int at, WrittenDate date) {}

    /** {@code 1/1/26}. */
    private static final int FEWEST_DIGITS = 4;

    private DateText() {}

    /** The dates in a text, in order. A time without its zone says only the day. */
    public static Stream<WrittenDate> all(String text, DayOrder order) {
        return hasFewDigits(text) ? Stream.empty() : found(Notation.plain(text), order).map(Found::date);
    }

    /** What stands before the first date in a text; all of it if it has none. */
    public static String before(String text) {
        if (hasFewDigits(text)) return text;
        String plain = Notation.plain(text);
        return found(plain, DayOrder.DAY_FIRST).findFirst().map(date -> plain.substring(0, date.at())).orElse(text);
    }

    private static boolean hasFewDigits(String text) {
        return text.chars().filter(Character::isDigit).count() < FEWEST_DIGITS;
    }

    private static Stream<Found> found(String text, DayOrder order) {
        return DateForm.anywhere(text)
                .flatMap(form -> found(form, text, order).stream())
                .sorted(Comparator.comparingInt(Found::at));
    }

    private static Optional<Found> found(MatchResult form, String text, DayOrder order) {
        return CalendarDate.of(form, order)
                .map(day -> timed(day.first(), text, form.end())
                        .orElseGet(() -> WrittenDate.of(day.first(), Precision.DAY)))
                .map(date -> new Found(form.start(), date));
    }

    private static Optional<WrittenDate> timed(LocalDate day, String text, int end) {
        return ClockTime.after(text, end)
                .flatMap(time -> time.zone()
                        .flatMap(Zones::known)
                        .map(zone -> new WrittenDate(time.on(day, zone), Precision.TIME)));
    }
}
