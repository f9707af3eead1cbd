package org.ontherecord.lookup;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.ontherecord.article.PublicationDate;
import org.ontherecord.search.IndexedPosition;

/**
 * What an answer rests on: where it says nothing, nothing was found here, which is no stance.
 *
 * @param articles how many
 * @param sources  how many publications
 * @param from     the earliest date known
 * @param to       the latest date known
 */
record Coverage(int articles, int sources, Optional<String> from, Optional<String> to) {
    static Coverage of(Collection<IndexedPosition> positions) {
        return new Coverage((int) positions.stream().map(IndexedPosition::article).distinct().count(),
                (int) positions.stream().flatMap(position -> position.sources().stream().limit(1)).distinct().count(),
                dates(positions).min(PublicationDate.BY_TIME).map(PublicationDate::toString),
                dates(positions).max(PublicationDate.BY_TIME).map(PublicationDate::toString));
    }

    private static Stream<PublicationDate> dates(Collection<IndexedPosition> positions) {
        return positions.stream().flatMap(position -> position.saidAt().stream());
    }
}
