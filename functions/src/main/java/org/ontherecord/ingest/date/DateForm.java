package org.ontherecord.ingest.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The ways in which a day is written. */
enum DateForm {
    /** {@code 2026-01-31}, {@code 2026/1/31}, {@code 2026.01.31}. */
    YEAR_FIRST("(?<!\\d)(?<year>\\d{4})(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})(?!\\d)"),
    /** {@code 20260131}, alone or with six digits of time. */
    COMPACT("(?<!\\d)(?<year>(?:19|20)\\d{2})(?<month>\\d{2})(?<day>\\d{2})(?=T?\\d{6}(?!\\d)|(?!\\d))"),
    /** {@code 31.1.2026}, {@code 31/01/26}, {@code 1/31/2026}. */
    YEAR_LAST(
            "(?<![\\d.,/-])(?<first>\\d{1,2})(?<mark>[./-])\\s?(?<second>\\d{1,2})\\k<mark>\\s?(?<year>\\d{4}|\\d{2})(?![\\d/-])"),
    /** {@code 31st of January, 2026}, {@code 31. Januar 2026}, {@code 31 de enero de 2026}. */
    DAY_NAME(
            "(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.)?,?[\\s-]{1,3}(?:de\\s|of\\s)?(?<name>\\p{L}[\\p{L}\\p{M}]{1,14})"
                    + "\\.?,?[\\s-]{1,3}(?:del?\\s)?(?<year>\\d{4})(?!\\d)"),
    /** {@code January 31, 2026}, {@code Jan 31st 2026}. */
    NAME_DAY(
            "(?<!\\p{L})(?<name>\\p{L}[\\p{L}\\p{M}]{1,14})\\.?\\s{1,3}(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}(?<year>\\d{4})(?!\\d)"),
    /** {@code 2026年1月31日}, {@code 2026년 1월 31일}. */
    CHARACTERS("(?<!\\d)(?<year>\\d{4})\\s?[年년]\\s?(?<month>\\d{1,2})\\s?[月월]\\s?(?<day>\\d{1,2})\\s?[日일]");

    private static final int CENTURY = 2000;
    private final Pattern pattern;

    DateForm(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    /** Where a text seems to have a day in this form. */
    Stream<MatchResult> in(String text) {
        return pattern.matcher(text).results();
    }

    /** The day; none if there is no such day. */
    Optional<LocalDate> day(MatchResult match, DayOrder order) {
        int year = Integer.parseInt(match.group("year"));
        return switch (this) {
            case YEAR_LAST -> yearLast(year < 100 ? CENTURY + year : year, match, order);
            case DAY_NAME, NAME_DAY -> named(year, match);
            case YEAR_FIRST, COMPACT, CHARACTERS -> day(year, number(match, "month"), number(match, "day"));
        };
    }

    private static Optional<LocalDate> named(int year, MatchResult match) {
        OptionalInt month = MonthNames.numberOf(match.group("name"));
        return month.isEmpty() ? Optional.empty() : day(year, month.getAsInt(), number(match, "day"));
    }

    /** Dots are never written between month and day. */
    private static Optional<LocalDate> yearLast(int year, MatchResult match, DayOrder order) {
        int first = number(match, "first");
        int second = number(match, "second");
        boolean mayStartWithMonth = first <= 12 && !match.group("mark").equals(".");
        boolean monthFirst = second > 12 || order == DayOrder.MONTH_FIRST && mayStartWithMonth;
        return monthFirst ? day(year, first, second) : day(year, second, first);
    }

    private static int number(MatchResult match, String group) {
        return Integer.parseInt(match.group(group));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
