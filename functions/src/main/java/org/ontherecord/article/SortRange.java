package org.ontherecord.article;

import java.time.Instant;
import java.util.Optional;
import org.ontherecord.http.Dates;

/**
 * Which sort values of a dated index are wanted.
 *
 * @param first  the least
 * @param last   the greatest
 * @param before what all must come before: where the page before this one ended
 */
record SortRange(String first, String last, Optional<String> before) {
    /** Sorts after whatever may follow a date. */
    private static final String ANY = "\uffff";

    static SortRange of(Optional<Instant> from, Optional<Instant> to, Optional<String> before) {
        String end = to.map(instant -> Dates.sortable(instant) + ANY).orElse(ANY);
        return new SortRange(from.map(Dates::sortable).orElse("0"),
                before.filter(value -> value.compareTo(end) < 0).orElse(end), before);
    }

    boolean isEmpty() {
        return first.compareTo(last) > 0;
    }

    boolean contains(String value) {
        return before.isEmpty() || value.compareTo(before.get()) < 0;
    }
}
