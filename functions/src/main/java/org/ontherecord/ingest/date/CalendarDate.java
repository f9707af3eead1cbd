package org.ontherecord.ingest.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.ontherecord.ingest.date.WrittenDate.Precision;

/**
 * A date of the calendar as somebody wrote it, without a time.
 *
 * @param first day of what was written
 */
record CalendarDate(LocalDate first, Precision precision) {
    private static final int MONTHS = 12;
    private static final Pattern WEEKDAY = Pattern.compile("^\\p{L}[\\p{L}\\p{M}-]*\\.?[\\s,]+");
    private static final Pattern EDGES = Pattern.compile("^[\\s,]+|[\\s,]+$");

    /** The date that a whole text is, behind a weekday or not. */
    static Optional<CalendarDate> read(String text) {
        String bare = EDGES.matcher(text).replaceAll("");
        return DateForm.whole(bare)
                .or(() -> DateForm.whole(WEEKDAY.matcher(bare).replaceFirst("")))
                .flatMap(form -> of(form, DayOrder.UNKNOWN));
    }

    /** What stands in a form; nothing if no calendar has it. */
    static Optional<CalendarDate> of(MatchResult form, DayOrder order) {
        try {
            return form.namedGroups().containsKey("first") ? yearLast(form, order) : named(form);
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static Optional<CalendarDate> named(MatchResult form) {
        int year = year(form.group("year"));
        OptionalInt ordinal = number(form, "ordinal");
        if (ordinal.isPresent()) return Optional.of(day(LocalDate.ofYearDay(year, ordinal.getAsInt())));
        OptionalInt day = number(form, "day");
        if (!form.namedGroups().containsKey("name")) return Optional.of(of(year, number(form, "month"), day));
        OptionalInt month = Months.month(form.group("name"));
        return month.isPresent() ? Optional.of(of(year, month, day)) : Optional.empty();
    }

    private static CalendarDate of(int year, OptionalInt month, OptionalInt day) {
        LocalDate first = LocalDate.of(year, month.orElse(1), day.orElse(1));
        if (day.isPresent()) return day(first);
        return new CalendarDate(first, month.isPresent() ? Precision.MONTH : Precision.YEAR);
    }

    /** Dots are never written between month and day. */
    private static Optional<CalendarDate> yearLast(MatchResult form, DayOrder order) {
        int first = number(form, "first").orElseThrow();
        int second = number(form, "second").orElseThrow();
        boolean dots = form.group("mark").equals(".");
        boolean eitherWay = first <= MONTHS && second <= MONTHS && first != second && !dots;
        boolean shortYear = form.group("year").length() == 2;
        if (order == DayOrder.UNKNOWN && (eitherWay || shortYear)) return Optional.empty();
        boolean monthFirst = second > MONTHS || eitherWay && order == DayOrder.MONTH_FIRST;
        int year = year(form.group("year"));
        return Optional.of(day(monthFirst ? LocalDate.of(year, first, second) : LocalDate.of(year, second, first)));
    }

    private static CalendarDate day(LocalDate day) {
        return new CalendarDate(day, Precision.DAY);
    }

    private static OptionalInt number(MatchResult form, String group) {
        return form.namedGroups().containsKey(group)
                ? OptionalInt.of(Integer.parseInt(form.group(group)))
                : OptionalInt.empty();
    }

    /** Two digits are a year from 1950 to 2049, as RFC 5322 4.3 has it. */
    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        if (digits.length() == 4) return year;
        return year < 50 ? 2000 + year : 1900 + year;
    }
}
