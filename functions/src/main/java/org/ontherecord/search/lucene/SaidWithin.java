package org.ontherecord.search.lucene;

import java.io.IOException;
import java.time.Instant;
import org.apache.lucene.index.LeafReader;
import org.ontherecord.search.PositionSelection;

/** Whether positions of a segment were said in a period, if one is asked for, by a known date. */
final class SaidWithin {
    private final boolean always;
    private final long from;
    private final long to;
    private final Dictionary<Marks> marks;

    SaidWithin(PositionSelection selection, LeafReader segment) throws IOException {
        always = selection.from().isEmpty() && selection.to().isEmpty();
        from = selection.from().map(Instant::toEpochMilli).orElse(Long.MIN_VALUE);
        to = selection.to().map(Instant::toEpochMilli).orElse(Long.MAX_VALUE);
        marks = new Dictionary<>(segment, Fields.STANCE, Marks::read);
    }

    /**
     * Asked for ascending documents.
     *
     * @param time what the position is sorted by, in milliseconds since 1970
     */
    boolean holds(int document, long time) throws IOException {
        if (always) return true;
        return time >= from && time <= to && marks.at(document).flatMap(Marks::dated).isPresent();
    }
}
