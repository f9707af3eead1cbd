package org.ontherecord.ingest.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ontherecord.ingest.date.WrittenDate.Precision;

/**
 * A date of the calendar as somebody wrote it, without a time.
 *
 * @param first day of what was written
 */
record CalendarDate(LocalDate first, Precision precision) {
    private static final String GAP = "[\\s,./年년月월-]+";
    private static final String OF = "(?:st|nd|rd|th|er|o|a)?\\.?(?:\\s+of|\\s+de)?";
    private static final String NAME = "(?<name>\\p{L}[\\p{L}\\p{M}]+)";
    private static final List<Pattern> FORMS = Stream.of( //
            // numbers, largest first
            "(?<y>\\d{4})" + GAP + "(?<m>\\d{1,3})" + GAP + "(?<d>\\d{1,2})[일日.]?", //
            "(?<y>\\d{4})(?<m>\\d{2})(?<d>\\d{2})", //
            "(?<y>\\d{4})-?(?<n>\\d{3})", //
            "(?<y>\\d{4})[/.-](?<m>\\d{2})", //
            "(?<y>\\d{4})", //
            // ISO 8601 of 1988: the century left out
            "(?<y>\\d{2})(?<m>\\d{2})(?<d>\\d{2})", //
            "(?<y>\\d{2})-(?<m>\\d{2})-(?<d>1[3-9]|2\\d|3[01])", //
            "-(?<y>\\d{2})-?(?<m>\\d{2})", //
            // numbers, the year last: dots say that the day is first, else only a number over 12 tells
            "(?<d>\\d{1,2})\\.\\s?(?<m>\\d{1,2})\\.\\s?(?<y>\\d{4})", //
            "(?<d>1[3-9]|2\\d|3[01])[/-](?<m>\\d{1,2})[/-](?<y>\\d{4})", //
            "(?<m>\\d{1,2})[/-](?<d>1[3-9]|2\\d|3[01])[/-](?<y>\\d{4})", //
            "(?<d>\\d{1,2})[/-](?<m>\\k<d>)[/-](?<y>\\d{4})", //
            // a month's name
            "(?<d>\\d{1,2})" + OF + "[\\s,./-]*" + NAME + "\\.?,?(?:\\s+del?)?[\\s,./-]*(?<y>\\d{4}|\\d{2})", //
            NAME + "\\.?[\\s,/-]*(?<d>\\d{1,2})(?:st|nd|rd|th)?[\\s,./-]+(?<y>\\d{4}|\\d{2})", //
            "(?<y>\\d{4})[\\s,./-]+" + NAME + "\\.?[\\s,./-]+(?<d>\\d{1,2})\\.?", //
            NAME + "\\.?,?(?:\\s+de)?\\s+(?<y>\\d{4})")
            .map(Pattern::compile)
            .toList();
    private static final Pattern WEEKDAY = Pattern.compile("^\\p{L}[\\p{L}\\p{M}-]*\\.?[\\s,]+");
    private static final Pattern EDGES = Pattern.compile("^[\\s,]+|[\\s,]+$");

    /**
     * The date that a text is, behind a weekday or not.
     *
     * @throws java.time.DateTimeException if no calendar has it
     */
    static Optional<CalendarDate> read(String text) {
        String bare = EDGES.matcher(text).replaceAll("");
        return form(bare).or(() -> form(WEEKDAY.matcher(bare).replaceFirst("")));
    }

    private static Optional<CalendarDate> form(String text) {
        return FORMS.stream()
                .map(form -> form.matcher(text))
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(CalendarDate::of);
    }

    private static Optional<CalendarDate> of(Matcher form) {
        int year = year(form.group("y"));
        OptionalInt ordinal = number(form, "n");
        if (ordinal.isPresent()) return Optional.of(day(LocalDate.ofYearDay(year, ordinal.getAsInt())));
        OptionalInt day = number(form, "d");
        if (form.namedGroups().containsKey("name")) {
            OptionalInt month = Months.month(form.group("name"));
            return month.isPresent() ? Optional.of(of(year, month, day)) : Optional.empty();
        }
        return Optional.of(of(year, number(form, "m"), day));
    }

    private static CalendarDate of(int year, OptionalInt month, OptionalInt day) {
        LocalDate first = LocalDate.of(year, month.orElse(1), day.orElse(1));
        if (day.isPresent()) return day(first);
        return new CalendarDate(first, month.isPresent() ? Precision.MONTH : Precision.YEAR);
    }

    private static CalendarDate day(LocalDate day) {
        return new CalendarDate(day, Precision.DAY);
    }

    private static OptionalInt number(Matcher form, String group) {
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
