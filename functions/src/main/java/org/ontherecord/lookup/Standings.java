package org.ontherecord.lookup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.search.IndexedPosition;

/**
 * Sorts statements by who holds them and by target, and judges each by itself: never across targets.
 *
 * @param whose    of which actors standings are asked for
 * @param targets  what they are about
 */
record Standings(Predicate<Actor> whose, Targets targets) {
    /** What tells one standing from another. */
    private record Subject(String actorId, String target) {}

    /** One standing for each actor and target; those on the very topic first, then those with most statements. */
    List<Standing> of(List<IndexedPosition> positions) {
        Map<Subject, List<Statement>> bySubject = new LinkedHashMap<>();
        positions.stream()
                .filter(position -> position.counts() && position.target().isPresent())
                .map(Statement::new)
                .forEach(statement -> owners(statement).filter(whose)
                        .map(actor -> new Subject(actor.id(), targets.see(statement.target()).key()))
                        .distinct()
                        .forEach(subject -> bySubject.computeIfAbsent(subject, _ -> new ArrayList<>())
                                .add(statement)));
        return bySubject.entrySet()
                .stream()
                .map(entry -> of(entry.getKey().actorId(), entry.getValue()))
                .map(standing -> Map.entry(standing.sort(), standing))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Positions that an actor only voices for another are listed, but are not the actor's. */
    private static Stream<Actor> owners(Statement statement) {
        return Stream.concat(Stream.of(statement.position().holder()), statement.position().state().stream());
    }

    private Standing of(String actorId, List<Statement> group) {
        Statement first = group.getFirst();
        Actor actor = owners(first).filter(owner -> owner.id().equals(actorId)).findFirst().orElseThrow();
        return Standing.of(actor, targets.see(first.target()).match(), group);
    }
}
