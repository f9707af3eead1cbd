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
        if (text.chars().filter(Character::isDigit).count() < FEWEST_DIGITS) return Stream.empty();
        String plain = Notation.plain(text);
        return DateForm.anywhere(plain)
                .flatMap(form -> found(form, plain, order).stream())
                .sorted(Comparator.comparingInt(Found::at))
                .map(Found::date);
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
