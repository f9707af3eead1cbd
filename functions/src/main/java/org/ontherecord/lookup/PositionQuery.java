package org.ontherecord.lookup;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ontherecord.http.Cursor;
import org.ontherecord.http.Dates;
import org.ontherecord.http.Page;
import org.ontherecord.http.Refusal;
import org.ontherecord.http.Request;
import org.ontherecord.reading.entity.ActorKind;
import org.ontherecord.reading.position.Stance;

/**
 * What a lookup of positions or standings asks.
 *
 * @param actor   name of the actor, in any spelling that the catalog or the archive knows
 * @param topic   words that the target must hold
 * @param kind    what the holder must be
 * @param stances one of which it must be; empty for any
 * @param speaker name of who must voice it
 * @param source  name of the publication or host of its site
 * @param from    said at that time or later
 * @param to      said at that time or earlier: the earlier of {@code to} and {@code asOf}
 * @param after   where the page before this one ended
 * @param text    the whole query but limit and cursor: a cursor is bound to it
 */
record PositionQuery(Optional<String> actor, Optional<Topic> topic, Optional<ActorKind> kind, Set<Stance> stances,
        Optional<String> speaker, Optional<String> source, Optional<Instant> from, Optional<Instant> to, int limit,
        Optional<String> after, String text) {
    private static final List<String> OF_POSITIONS = List.of("actor", "topic", "stance", "family", "speaker", "source",
            "from", "to", "asOf");
    private static final List<String> OF_STANDINGS = List.of("topic", "stance", "family", "kind", "source", "from",
            "to",
            "asOf");
    private static final List<String> OF_CHANGES = List.of("actor", "topic", "family", "kind", "source", "from", "to");

    /**
     * What {@code GET /v1/positions} asks.
     *
     * @throws Refusal when neither an actor nor a topic is named, or a parameter is wrong
     */
    static PositionQuery ofPositions(Request request, Page.Size size) {
        allowOnly(request, OF_POSITIONS);
        needActorOrTopic(request);
        return of(request, OF_POSITIONS, size);
    }

    /**
     * What {@code GET /v1/standings} asks.
     *
     * @throws Refusal when no topic is named, or a parameter is wrong
     */
    static PositionQuery ofStandings(Request request, Page.Size size) {
        allowOnly(request, OF_STANDINGS);
        if (request.query("topic").isEmpty()) throw Refusal.invalid("topic", "is needed: what standings are about");
        return of(request, OF_STANDINGS, size);
    }

    /**
     * What {@code GET /v1/standings.atom} asks.
     *
     * @throws Refusal when neither an actor nor a topic is named, or a parameter is wrong
     */
    static PositionQuery ofChanges(Request request, Page.Size size) {
        request.allowOnly(Stream.concat(OF_CHANGES.stream(), Stream.of("limit")).collect(Collectors.toSet()));
        needActorOrTopic(request);
        return of(request, OF_CHANGES, size);
    }

    private static void needActorOrTopic(Request request) {
        if (request.query("actor").or(() -> request.query("topic")).isEmpty()) {
            throw Refusal.invalid("actor",
                    "is needed, or topic: a country, organisation or person, or what a position is about");
        }
    }

    private static void allowOnly(Request request, List<String> filters) {
        request.allowOnly(Stream.concat(filters.stream(), Stream.of("limit", "cursor")).collect(Collectors.toSet()));
    }

    private static PositionQuery of(Request request, List<String> filters, Page.Size size) {
        String text = filters.stream()
                .map(name -> name + "=" + request.query(name).orElse(""))
                .collect(Collectors.joining("\n", request.route() + "\n", ""));
        return new PositionQuery(request.query("actor"), request.query("topic").map(Topic::of),
                one("kind", request, ActorKind.values(), ActorKind::label), stances(request), request.query("speaker"),
                request.query("source"), request.query("from").map(value -> Dates.start("from", value)), to(request),
                size.of(request),
                request.query("cursor").map(cursor -> Cursor.decode(cursor, text).after()), text);
    }

    private static Optional<Instant> to(Request request) {
        Optional<Instant> to = request.query("to").map(value -> Dates.end("to", value));
        Optional<Instant> asOf = request.query("asOf").map(value -> Dates.end("asOf", value));
        return Stream.concat(to.stream(), asOf.stream()).min(Instant::compareTo);
    }

    private static Set<Stance> stances(Request request) {
        Optional<Stance> stance = one("stance", request, Stance.values(), Stance::label);
        Optional<Stance.Family> family = one("family", request, Stance.Family.values(), Stance.Family::label);
        if (stance.isEmpty() && family.isEmpty()) return Set.of();
        Set<Stance> stances = EnumSet.allOf(Stance.class);
        stance.ifPresent(asked -> stances.retainAll(Set.of(asked)));
        family.ifPresent(asked -> stances.removeIf(one -> one.family() != asked));
        if (stances.isEmpty()) throw Refusal.invalid("stance", "is not of the family asked for");
        return stances;
    }

    private static <T> Optional<T> one(String name, Request request, T[] known, Function<T, String> label) {
        return request.query(name)
                .map(asked -> Stream.of(known)
                        .filter(one -> label.apply(one).equals(asked))
                        .findFirst()
                        .orElseThrow(() -> Refusal.invalid(name, "must be one of "
                                + Stream.of(known).map(label).collect(Collectors.joining(", ")))));
    }

    /** The same of what was said then or earlier. */
    PositionQuery until(Instant latest) {
        Optional<Instant> earlier = Stream.concat(to.stream(), Stream.of(latest)).min(Instant::compareTo);
        return new PositionQuery(actor, topic, kind, stances, speaker, source, from, earlier, limit, after, text);
    }

    /** Whether an actor, and dates at most, are all that is asked for. */
    boolean isTimeline() {
        return topic.isEmpty() && kind.isEmpty() && stances.isEmpty() && speaker.isEmpty() && source.isEmpty();
    }
}
