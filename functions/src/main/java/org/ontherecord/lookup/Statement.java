package org.ontherecord.lookup;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.ontherecord.article.PublicationDate;
import org.ontherecord.reading.position.Target;
import org.ontherecord.search.IndexedPosition;

/** A position that counts, as a standing looks at it: it has a target and a direction. */
record Statement(IndexedPosition position) {
    /** Oldest first. */
    static final Comparator<Statement> BY_DATE = Comparator
            .comparing((Statement statement) -> statement.position.sortAt())
            .thenComparing(statement -> statement.position.id());

    Target target() {
        return position.target().orElseThrow();
    }

    Optional<Instant> saidAt() {
        return position.saidAt().map(PublicationDate::at);
    }

    Optional<String> date() {
        return position.saidAt().map(PublicationDate::toString);
    }

    /** +1, 0 or −1. */
    int towards() {
        return position.towards().orElseThrow();
    }

    boolean contradicts(Statement other) {
        return towards() * other.towards() < 0;
    }
}
