package org.ontherecord.ingest.date;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import org.ontherecord.article.PublicationDate;

/**
 * A date as exactly as somebody wrote it.
 *
 * @param at        the instant; the first one of a day, month or year in UTC when no more than that was written
 * @param precision how much was written
 */
public record WrittenDate(Instant at, Precision precision) {
    /** How much of a date was written. */
    public enum Precision {
        YEAR, MONTH, DAY,
        /** Day and time. */
        TIME
    }

    static WrittenDate of(LocalDate first, Precision precision) {
        return new WrittenDate(first.atStartOfDay(ZoneOffset.UTC).toInstant(), precision);
    }

    /** What an article's date can be: nothing coarser than a day. */
    public Optional<PublicationDate> publication() {
        return switch (precision) {
            case TIME -> Optional.of(new PublicationDate(at, PublicationDate.Precision.SECOND));
            case DAY -> Optional.of(new PublicationDate(at, PublicationDate.Precision.DAY));
            case MONTH, YEAR -> Optional.empty();
        };
    }

    /** ISO 8601, no longer than its precision. */
    @Override
    public String toString() {
        LocalDate day = LocalDate.ofInstant(at, ZoneOffset.UTC);
        return switch (precision) {
            case TIME -> at.toString();
            case DAY -> day.toString();
            case MONTH -> YearMonth.from(day).toString();
            case YEAR -> Year.from(day).toString();
        };
    }
}
