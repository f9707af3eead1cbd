package org.ontherecord.search;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ontherecord.reading.entity.ActorKind;
import org.ontherecord.reading.position.Stance;

/**
 * Which positions are asked for: those that meet every condition given.
 *
 * @param actor   id of whom it must be filed under: as holder, state spoken for, or speaker
 * @param kind    what its holder, or the state spoken for, must be
 * @param stances one of which it must be; empty for any
 * @param speaker id of who must voice it: the speaker, or the holder where there is none
 * @param source  the publication's name or its site's host
 * @param from    said then or later, by a known date
 * @param to      said then or earlier, by a known date
 * @param topic   its target must hold one of each set; empty for any position, targets or not
 * @param named   beginnings, each of which the id of someone it is filed under must have at its start or after a hyphen:
 *                {@code tok} finds {@code kassym-jomart-tokayev}; empty for anybody
 */
public record PositionSelection(Optional<String> actor, Optional<ActorKind> kind, Set<Stance> stances,
        Optional<String> speaker, Optional<String> source, Optional<Instant> from, Optional<Instant> to,
        List<Set<TargetTerm>> topic, Set<String> named) {
    /** No condition at all. */
    public static final PositionSelection ALL = new PositionSelection(Optional.empty(), Optional.empty(), Set.of(),
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Set.of());

    public PositionSelection {
        stances = Set.copyOf(stances);
        named = Set.copyOf(named);
        topic = topic.stream().map(Set::copyOf).toList();
    }

    /** All that is filed under an actor. */
    public static PositionSelection ofActor(String id) {
        return new PositionSelection(Optional.of(id), ALL.kind, ALL.stances, ALL.speaker, ALL.source, ALL.from, ALL.to,
                ALL.topic, ALL.named);
    }

    /** All whose targets hold one of each set. */
    public static PositionSelection onTopic(List<Set<TargetTerm>> topic) {
        return new PositionSelection(ALL.actor, ALL.kind, ALL.stances, ALL.speaker, ALL.source, ALL.from, ALL.to,
                topic, ALL.named);
    }

    /** All that are filed under somebody whose name has words that begin so. */
    public static PositionSelection ofNamed(Set<String> beginnings) {
        return new PositionSelection(ALL.actor, ALL.kind, ALL.stances, ALL.speaker, ALL.source, ALL.from, ALL.to,
                ALL.topic, beginnings);
    }

    /** What a target may hold. */
    public sealed interface TargetTerm {
        /** A stem, as {@link Words} makes them, of its text, its aspect or its actors' own names. */
        record Stem(String stem) implements TargetTerm {}

        /** Stems that begin so, for what is being typed. */
        record Begun(String prefix) implements TargetTerm {}

        /** An actor, by id. */
        record Names(String actorId) implements TargetTerm {}

        /** An actor's recognition, by the actor's id. */
        record RecognitionOf(String actorId) implements TargetTerm {}
    }
}
