package org.ontherecord.article;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import org.ontherecord.http.Dates;

/**
 * When an article was published, as exactly as its source says.
 *
 * @param at        the instant; a day's first in UTC when only the day is known
 * @param precision how much of it is known
 */
public record PublicationDate(Instant at, Precision precision) {
    /** Earliest first. */
    public static final Comparator<PublicationDate> BY_TIME = Comparator.comparing(PublicationDate::at);

    /** How much of a date is known. */
    public enum Precision {
        /** The day alone. */
        DAY,
        /** Day and time. */
        SECOND;

        @JsonValue
        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static PublicationDate parse(String field, String value) {
        return new PublicationDate(Dates.start(field, value), Dates.isDay(value) ? Precision.DAY : Precision.SECOND);
    }

    /** As given in answers: {@code 2026-01-31} or {@code 2026-01-31T09:30:00Z}. */
    @Override
    public String toString() {
        return precision == Precision.DAY ? at.toString().substring(0, 10) : at.toString();
    }
}
