package org.ontherecord.ingest.extraction;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.ontherecord.ingest.date.DateText;
import org.ontherecord.ingest.date.DayOrder;
import org.ontherecord.ingest.date.WrittenDate;

/**
 * Reads dates on which a page can have been published.
 *
 * @param latest the last such day
 * @param order  of days and months in numbers
 */
record DateReader(LocalDate latest, DayOrder order) {
    /** Before it there were hardly pages; earlier dates are someone's birth or history. */
    private static final LocalDate EARLIEST = LocalDate.of(1995, 1, 1);

    /** The first possible date in a text. */
    Optional<WrittenDate> in(String text) {
        return DateText.all(text, order).filter(this::isPossible).findFirst();
    }

    /** The first possible date in the first text that has one. */
    Optional<WrittenDate> first(Stream<String> texts) {
        return texts.flatMap(text -> in(text).stream()).findFirst();
    }

    private boolean isPossible(WrittenDate date) {
        return !date.day().isBefore(EARLIEST) && !date.day().isAfter(latest);
    }
}
