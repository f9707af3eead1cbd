package org.ontherecord.ingest.date;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The ways in which dates of the calendar are written. Groups of their patterns are named by what stands there. */
enum DateForm {
    /** {@code 2026-01-31}, {@code 2026/1/31}, {@code 2026. 01. 31}. */
    YEAR_FIRST(true, "(?<!\\d)(?<year>\\d{4})(?<mark>[-/.])\\s?(?<month>\\d{1,2})\\k<mark>\\s?(?<day>\\d{1,2})(?!\\d)"),
    /** {@code 2026年1月31日}, {@code 2026년 1월 31일}. */
    CHARACTERS(true,
            "(?<!\\d)(?<year>\\d{4})\\s?[年년]\\s?(?<month>\\d{1,2})\\s?[月월]\\s?(?<day>\\d{1,2})\\s?(?:[日일]|(?!\\d))"),
    /** {@code 20260131}, in a text also with six digits of time. */
    COMPACT(true,
            "(?<!\\d)(?<year>(?:19|20)\\d{2})(?<month>\\d{2})(?<day>\\d{2})(?=\\d{6}(?!\\d)|(?!\\d))"),
    /** Numbers with anything between them, the largest first. */
    LOOSE(false, "(?<year>\\d{4})[\\s,./-]+(?<month>\\d{1,3})[\\s,./-]+(?<day>\\d{1,2})\\.?"),
    /** {@code 2026031}: the 31st day. */
    ORDINAL(false, "(?<year>\\d{4})-?(?<ordinal>\\d{3})"),
    /** {@code 2026-01}. */
    YEAR_MONTH(false, "(?<year>\\d{4})[/.-](?<month>\\d{2})"),
    /** {@code 2026}. */
    YEAR(false, "(?<year>\\d{4})"),
    /** {@code 260131}: ISO 8601 of 1988 left out the century. */
    SHORT_COMPACT(false, "(?<year>\\d{2})(?<month>\\d{2})(?<day>\\d{2})"),
    /** {@code 26-01-31}, where the last number can't be a year's month. */
    SHORT_YEAR_FIRST(false, "(?<year>\\d{2})-(?<month>\\d{2})-(?<day>1[3-9]|2\\d|3[01])"),
    /** {@code -26-01}. */
    SHORT_YEAR_MONTH(false, "-(?<year>\\d{2})-?(?<month>\\d{2})"),
    /** {@code 31.1.2026}, {@code 31/01/26}, {@code 1/31/2026}. */
    YEAR_LAST(true,
            "(?<![\\d.,/-])(?<first>\\d{1,2})(?<mark>[./-])\\s?(?<second>\\d{1,2})\\k<mark>\\s?(?<year>\\d{4}|\\d{2})(?![\\d/-])"),
    /** {@code 31st of January, 2026}, {@code 31. Januar 2026}, {@code 31 de enero de 2026}, {@code 31/Jan/2026}. */
    DAY_NAME(true, Pieces.DAY_NAME + Pieces.FULL_YEAR),
    /** {@code 31 Jan 26}. */
    DAY_NAME_SHORT(false, Pieces.DAY_NAME + Pieces.SHORT_YEAR),
    /** {@code January 31, 2026}, {@code Jan 31st 2026}. */
    NAME_DAY(true, Pieces.NAME_DAY + Pieces.FULL_YEAR),
    /** {@code Jan 31, 26}. */
    NAME_DAY_SHORT(false, Pieces.NAME_DAY + Pieces.SHORT_YEAR),
    /** {@code 2026. január 31.}. */
    YEAR_NAME(true,
            "(?<!\\d)(?<year>\\d{4})" + Pieces.GAP + Pieces.NAME + "\\.?" + Pieces.GAP + "(?<day>\\d{1,2})(?!\\d)\\.?"),
    /** {@code January 2026}. */
    NAME_YEAR(false, Pieces.NAME + "\\.?,?(?:\\s+de)?\\s+(?<year>\\d{4})");

    /** What several forms have in common. */
    private static final class Pieces {
        static final String GAP = "[\\s,./-]{1,3}";
        static final String NAME = "(?<![\\p{L}\\p{M}])(?<name>\\p{L}[\\p{L}\\p{M}]{1,14})";
        static final String DAY_NAME = "(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th|er|o|a)?\\.?(?:\\s(?:of|de))?[\\s,./-]{0,3}"
                + "(?<name>\\p{L}[\\p{L}\\p{M}]{1,14})\\.?,?(?:\\sdel?)?[\\s,./-]{0,3}";
        static final String NAME_DAY = NAME + "\\.?[\\s,/-]{0,3}(?<day>\\d{1,2})(?:st|nd|rd|th)?" + GAP;
        static final String FULL_YEAR = "(?<year>\\d{4})(?!\\d)";
        static final String SHORT_YEAR = "(?<year>\\d{2})";
    }

    private static final List<DateForm> IN_TEXT = Arrays.stream(values()).filter(form -> form.inText).toList();
    private final boolean inText;
    private final Pattern pattern;

    /** @param inText whether it is a date also where other words stand around it */
    DateForm(boolean inText, String pattern) {
        this.inText = inText;
        this.pattern = Pattern.compile(pattern);
    }

    /** Where a text seems to have dates, form by form. */
    static Stream<MatchResult> anywhere(String text) {
        return IN_TEXT.stream().flatMap(form -> form.pattern.matcher(text).results());
    }

    /** The form that a whole text has. */
    static Optional<MatchResult> whole(String text) {
        return Arrays.stream(values())
                .map(form -> form.pattern.matcher(text))
                .filter(Matcher::matches)
                .findFirst()
                .map(Matcher::toMatchResult);
    }
}
