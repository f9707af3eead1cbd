package org.ontherecord.search;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A year, month or day in UTC.
 *
 * @param first its first millisecond
 * @param last  its last millisecond
 */
record Period(Instant first, Instant last) {
    private static final Pattern FORM = Pattern.compile("[1-9]\\d{3}(-\\d{2}(-\\d{2})?)?");

    /** What {@code 2026}, {@code 2026-01} or {@code 2026-01-31} means; empty for anything else. */
    static Optional<Period> parse(String text) {
        if (!FORM.matcher(text).matches()) return Optional.empty();
        try {
            return Optional.of(switch (text.length()) {
                case 4 -> of(YearMonth.of(Integer.parseInt(text), 1).atDay(1), 12, 0);
                case 7 -> of(YearMonth.parse(text).atDay(1), 1, 0);
                default -> of(LocalDate.parse(text), 0, 1);
            });
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Period of(LocalDate first, int months, int days) {
        LocalDate next = first.plusMonths(months).plusDays(days);
        return new Period(start(first), start(next).minusMillis(1));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
