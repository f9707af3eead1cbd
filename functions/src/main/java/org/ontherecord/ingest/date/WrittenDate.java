package org.ontherecord.ingest.date;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.ontherecord.article.PublicationDate;

/**
 * A date as exactly as somebody wrote it.
 *
 * @param start     the time in its zone; the first one of a day, month or year in UTC when no more than that was written
 * @param precision how much was written
 */
public record WrittenDate(OffsetDateTime start, Precision precision) {
    /** How much of a date was written. */
    public enum Precision {
        YEAR, MONTH, DAY,
        /** Day and time. */
        TIME
    }

    static WrittenDate of(LocalDate first, Precision precision) {
        return new WrittenDate(first.atStartOfDay().atOffset(ZoneOffset.UTC), precision);
    }

    /** The same day without its time. */
    public WrittenDate withoutTime() {
        return of(day(), Precision.DAY);
    }

    /** The instant, or the first one. */
    public Instant at() {
        return start.toInstant();
    }

    /** The day where it was written, or the first one. */
    public LocalDate day() {
        return start.toLocalDate();
    }

    /** What an article's date can be: nothing coarser than a day. */
    public Optional<PublicationDate> publication() {
        return switch (precision) {
            case TIME -> Optional.of(new PublicationDate(at(), PublicationDate.Precision.SECOND));
            case DAY -> Optional.of(new PublicationDate(at(), PublicationDate.Precision.DAY));
            case MONTH, YEAR -> Optional.empty();
        };
    }

    /** ISO 8601, no longer than its precision; a time with its own offset. */
    @Override
    public String toString() {
        return switch (precision) {
            case TIME -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(start);
            case DAY -> day().toString();
            case MONTH -> YearMonth.from(start).toString();
            case YEAR -> Year.from(start).toString();
        };
    }
}
