package org.ontherecord.search;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a query asks of an article. */
public sealed interface Clause {
    /** Every one of these; at least one. */
    record All(List<Clause> clauses) implements Clause {
        public All {
            clauses = List.copyOf(clauses);
        }
    }

    /** At least one of these; the more, the better. */
    record Any(List<Clause> clauses) implements Clause {
        public Any {
            clauses = List.copyOf(clauses);
        }
    }

    /** Not this. Alone it finds all others. */
    record Not(Clause clause) implements Clause {}

    /**
     * Words in any order, by stem; the more of them and the rarer, the better. One or two must all be met. Of more, where the
     * best come first, two or a quarter are enough, so that a question in whole sentences finds its answer; where hits are
     * sorted by time and any may come first, all of three or three fifths must be met. Where all are stop words nothing is.
     */
    record Words(Field field, String text) implements Clause {}

    /** Words next to each other in this order, by stem. */
    record Phrase(Field field, String text) implements Clause {}

    /** An actor of the article, by id. */
    record ByActor(String actorId) implements Clause {}

    /** The publication's name or its site's host, whole. */
    record BySource(String name) implements Clause {}

    /** Sorted by a time in this range, both ends included. */
    record Dated(Optional<Instant> from, Optional<Instant> to) implements Clause {}

    /** Where words are looked for. */
    enum Field {
        /** Title and text; a title's word weighs more. */
        ANY,
        /** The title alone. */
        TITLE,
        /** Names of those who are quoted or hold a position in it. */
        SPEAKER
    }
}
