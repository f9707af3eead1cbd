package org.ontherecord.ingest.date;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/** Finds dates in what people and programs write. Takes time linear in the text's length. */
public final class DateText {
    private record Found(int at, StatedDate date) {}

    private DateText() {}

    /** The dates in a text, in order. */
    public static Stream<StatedDate> all(String text, DayOrder order) {
        if (text.chars().noneMatch(Character::isDigit)) return Stream.empty();
        String plain = plain(text);
        return Arrays.stream(DateForm.values())
                .flatMap(form -> form.in(plain).flatMap(match -> found(form, match, plain, order).stream()))
                .sorted(Comparator.comparingInt(Found::at))
                .map(Found::date);
    }

    private static Optional<Found> found(DateForm form, MatchResult match, String text, DayOrder order) {
        return form.day(match, order)
                .map(day -> TimeOfDay.after(day, text, match.end()).map(StatedDate::of).orElse(StatedDate.of(day)))
                .map(date -> new Found(match.start(), date));
    }

    /** With the digits of all scripts as Latin ones, and every blank as a space. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            char unit = plain.charAt(i);
            if (unit > '9' && Character.isDigit(unit)) plain.setCharAt(i, (char) ('0' + Character.digit(unit, 10)));
            else if (Character.isSpaceChar(unit)) plain.setCharAt(i, ' ');
        }
        return plain.toString();
    }
}
