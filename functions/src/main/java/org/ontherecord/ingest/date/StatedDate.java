package org.ontherecord.ingest.date;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.ontherecord.article.PublicationDate;
import org.ontherecord.article.PublicationDate.Precision;

/**
 * A date as it was written.
 *
 * @param day  the day where it was written
 * @param time the moment, where both a time of day and its zone were written; a time without a zone says nothing sure
 */
public record StatedDate(LocalDate day, Optional<OffsetDateTime> time) {
    public StatedDate {
        if (time.isPresent() && !time.get().toLocalDate().equals(day))
            throw new IllegalArgumentException(day + " " + time);
    }

    public static StatedDate of(LocalDate day) {
        return new StatedDate(day, Optional.empty());
    }

    /** To the second. */
    public static StatedDate of(OffsetDateTime time) {
        return new StatedDate(time.toLocalDate(), Optional.of(time.truncatedTo(ChronoUnit.SECONDS)));
    }

    /** As the archive keeps it: an instant, or a day's first in UTC. */
    public PublicationDate toPublicationDate() {
        return time.map(moment -> new PublicationDate(moment.toInstant(), Precision.SECOND))
                .orElseGet(() -> new PublicationDate(day.atStartOfDay(ZoneOffset.UTC).toInstant(), Precision.DAY));
    }

    /** {@code 2026-01-31}, or with a time {@code 2026-01-31T09:30:00+01:00}. */
    @Override
    public String toString() {
        return time.map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format).orElseGet(day::toString);
    }
}
