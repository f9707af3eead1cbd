package org.ontherecord.lookup;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ontherecord.http.Dates;
import org.ontherecord.http.Page;
import org.ontherecord.http.Refusal;
import org.ontherecord.http.Request;
import org.ontherecord.reading.position.Stance;

/**
 * What a position lookup asks.
 *
 * @param actor  name of the actor, in any spelling that the catalog or the archive knows
 * @param topic  words that the target must hold
 * @param source name of the publication or host of its site
 * @param from   said at that time or later
 * @param to     said at that time or earlier: the earlier of {@code to} and {@code asOf}
 * @param text   the whole query but limit and cursor: a cursor is bound to it
 */
record PositionQuery(String actor, Optional<Topic> topic, Optional<Stance> stance, Optional<Stance.Family> family,
        Optional<String> speaker, Optional<String> source, Optional<Instant> from, Optional<Instant> to, int limit,
        Optional<String> cursor, String text) {
    private static final Set<String> PARAMETERS = Set.of("actor", "topic", "stance", "family", "speaker", "source",
            "from", "to", "asOf", "limit", "cursor");

    static PositionQuery from(Request request) {
        request.allowOnly(PARAMETERS);
        String actor = request.query("actor")
                .orElseThrow(() -> Refusal.invalid("actor", request.query("topic")
                        .map(topic -> "is needed with topic: lookups over all actors are not part of this version yet")
                        .orElse("is needed: a country, organisation or person")));
        String text = Stream.of("actor", "topic", "stance", "family", "speaker", "source", "from", "to", "asOf")
                .map(name -> name + "=" + request.query(name).orElse(""))
                .reduce("positions", (a, b) -> a + "\n" + b);
        return new PositionQuery(actor, request.query("topic").map(Topic::of), request.query("stance")
                .map(
                        PositionQuery::stance),
                request.query("family").map(PositionQuery::family), request.query("speaker"),
                request.query("source"), request.query("from").map(value -> Dates.start("from", value)), to(request),
                request.number("limit", 1, Page.MOST, Page.LIMIT), request.query("cursor"), text);
    }

    private static Optional<Instant> to(Request request) {
        Optional<Instant> to = request.query("to").map(value -> Dates.end("to", value));
        Optional<Instant> asOf = request.query("asOf").map(value -> Dates.end("asOf", value));
        return Stream.concat(to.stream(), asOf.stream()).min(Instant::compareTo);
    }

    private static Stance stance(String label) {
        return Stance.ofLabel(label)
                .orElseThrow(() -> Refusal.invalid("stance",
                        "must be one of " + String.join(", ", Stream.of(Stance.values()).map(Stance::label).toList())));
    }

    private static Stance.Family family(String label) {
        return Stream.of(Stance.Family.values())
                .filter(family -> family.label().equals(label))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("family", "must be one of " + String.join(", ",
                        Stream.of(Stance.Family.values()).map(Stance.Family::label).toList())));
    }

    /** Whether only statements of a known date can answer. */
    boolean isDated() {
        return from.isPresent() || to.isPresent();
    }
}
