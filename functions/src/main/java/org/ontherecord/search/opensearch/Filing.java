package org.ontherecord.search.opensearch;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.reading.entity.ActorKind;
import org.ontherecord.reading.position.Stance;
import org.ontherecord.reading.position.Target;
import org.ontherecord.search.IndexedPosition;
import org.ontherecord.search.PositionSelection;
import org.ontherecord.search.PositionSelection.TargetTerm;
import org.ontherecord.search.Words;

/**
 * What a position is found by. Kept beside it: the domain finds articles that hold a position asked for, and these say which
 * of an article's it is.
 *
 * @param actors      ids of those it is filed under
 * @param kinds       of its holder and the state spoken for
 * @param voice       id of who voices it
 * @param saidAt      milliseconds since 1970
 * @param stems       of its target's text, aspect and actors' names
 * @param named       ids of its target's actors
 * @param recognition ids of the actors whose recognition is its target
 */
record Filing(Set<String> actors, Set<ActorKind> kinds, Stance stance, String voice, Optional<Long> saidAt,
        Set<String> stems, Set<String> named, Set<String> recognition) {
    static Filing of(IndexedPosition position) {
        Set<String> named = ids(position.target().stream().flatMap(target -> target.actors().stream()));
        return new Filing(ids(position.filedUnder().stream()), kinds(position), position.stance(),
                position.speaker().orElse(position.holder()).id(),
                position.saidAt().map(date -> date.at().toEpochMilli()),
                position.target().map(Filing::stems).orElse(Set.of()), named,
                position.target().filter(Target::isRecognition).isPresent() ? named : Set.of());
    }

    boolean answers(PositionSelection asked) {
        return asked.actor().map(actors::contains).orElse(true) //
                && asked.kind().map(kinds::contains).orElse(true)
                && (asked.stances().isEmpty() || asked.stances().contains(stance))
                && asked.speaker().map(voice::equals).orElse(true)
                && asked.from().map(from -> saidAt.isPresent() && saidAt.get() >= from.toEpochMilli()).orElse(true)
                && asked.to().map(to -> saidAt.isPresent() && saidAt.get() <= to.toEpochMilli()).orElse(true)
                && asked.topic().stream().allMatch(anyOf -> anyOf.stream().anyMatch(this::holds))
                && asked.named().stream().allMatch(this::hasBegun);
    }

    private boolean hasBegun(String beginning) {
        return actors.stream().anyMatch(id -> id.startsWith(beginning) || id.contains("-" + beginning));
    }

    private boolean holds(TargetTerm term) {
        return switch (term) {
            case TargetTerm.Stem stem -> stems.contains(stem.stem());
            case TargetTerm.Begun begun -> stems.stream().anyMatch(stem -> stem.startsWith(begun.prefix()));
            case TargetTerm.Names names -> named.contains(names.actorId());
            case TargetTerm.RecognitionOf of -> recognition.contains(of.actorId());
        };
    }

    private static Set<ActorKind> kinds(IndexedPosition position) {
        return Stream.concat(Stream.of(position.holder()), position.state().stream())
                .map(Actor::kind)
                .collect(Collectors.toSet());
    }

    private static Set<String> stems(Target target) {
        Set<String> stems = new HashSet<>(Words.of(target.text()));
        stems.addAll(Words.of(target.aspect()));
        target.actors().forEach(actor -> stems.addAll(Words.of(actor.name())));
        return stems;
    }

    private static Set<String> ids(Stream<Actor> actors) {
        return actors.map(Actor::id).collect(Collectors.toSet());
    }
}
