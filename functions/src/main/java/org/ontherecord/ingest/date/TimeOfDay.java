package org.ontherecord.ingest.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time with its zone, as it follows a day. */
final class TimeOfDay {
    private static final Pattern FORM = Pattern
            .compile("^(?:T|,?\\s{0,3}(?:at\\s|um\\s|[-–|]\\s)?)(?<hour>\\d{1,2}):?(?<minute>\\d{2})"
                    + "(?::?(?<second>\\d{2})(?:[.,]\\d{1,9})?)?\\s?(?<half>[AaPp][Mm])?\\s?(?:GMT(?=[+-]))?(?<zone>Z|UTC|GMT|[+-]\\d{2}:?\\d{2})");
    private static final int LONGEST = 40;

    private TimeOfDay() {}

    /** The moment on a day that a text goes on with from an index; a time without its zone is no moment. */
    static Optional<OffsetDateTime> after(LocalDate day, String text, int index) {
        Matcher time = FORM.matcher(text.substring(index, Math.min(text.length(), index + LONGEST)));
        try {
            return time.find()
                    ? Optional.of(OffsetDateTime.of(day, clock(time), zone(time.group("zone"))))
                    : Optional.empty();
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static LocalTime clock(Matcher time) {
        int hour = Integer.parseInt(time.group("hour"));
        String half = Optional.ofNullable(time.group("half")).orElse("").toLowerCase(Locale.ROOT);
        if (!half.isEmpty()) hour = hour % 12 + (half.equals("pm") ? 12 : 0);
        int second = Integer.parseInt(Optional.ofNullable(time.group("second")).orElse("0"));
        // a leap second is the end of the one before
        return LocalTime.of(hour, Integer.parseInt(time.group("minute")), Math.min(second, 59));
    }

    private static ZoneOffset zone(String zone) {
        return Character.isLetter(zone.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(zone);
    }
}
