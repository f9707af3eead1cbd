package org.ontherecord.search;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.reading.position.Target;
import org.ontherecord.search.PositionSelection.TargetTerm;

/** What a selection says, condition by condition, of one position: the slow truth that an index is compared with. */
record Selecting(PositionSelection asked) {
    boolean takes(IndexedPosition position) {
        return asked.actor().map(id -> ids(position.filedUnder()).contains(id)).orElse(true)
                && asked.kind()
                        .map(kind -> Stream.concat(Stream.of(position.holder()), position.state().stream())
                                .anyMatch(who -> who.kind() == kind))
                        .orElse(true)
                && (asked.stances().isEmpty() || asked.stances().contains(position.stance()))
                && asked.speaker().map(id -> position.speaker().orElse(position.holder()).id().equals(id)).orElse(true)
                && asked.source().map(name -> position.sources().stream().anyMatch(isSource(name))).orElse(true)
                && isDated(position)
                && asked.topic()
                        .stream()
                        .allMatch(one -> position.target()
                                .filter(target -> holds(target, one))
                                .isPresent())
                && asked.named()
                        .stream()
                        .allMatch(beginning -> ids(position.filedUnder()).stream()
                                .anyMatch(id -> ("-" + id).contains("-" + beginning)));
    }

    private static Predicate<String> isSource(String name) {
        return source -> Sources.key(source).equals(Sources.key(name));
    }

    private boolean isDated(IndexedPosition position) {
        if (asked.from().isEmpty() && asked.to().isEmpty()) return true;
        return position.saidAt()
                .filter(said -> asked.from().map(from -> !said.at().isBefore(from)).orElse(true))
                .filter(said -> asked.to().map(to -> !said.at().isAfter(to)).orElse(true))
                .isPresent();
    }

    private static boolean holds(Target target, Collection<TargetTerm> one) {
        Set<String> stems = new HashSet<>(Words.of(target.text()));
        stems.addAll(Words.of(target.aspect()));
        target.actors().forEach(actor -> stems.addAll(Words.of(actor.name())));
        Set<String> actors = ids(target.actors());
        return one.stream().anyMatch(term -> switch (term) {
            case TargetTerm.Stem(String stem) -> stems.contains(stem);
            case TargetTerm.Begun(String prefix) -> stems.stream().anyMatch(stem -> stem.startsWith(prefix));
            case TargetTerm.Names(String id) -> actors.contains(id);
            case TargetTerm.RecognitionOf(String id) -> target.isRecognition() && actors.contains(id);
        });
    }

    private static Set<String> ids(Collection<Actor> actors) {
        Set<String> ids = new HashSet<>();
        actors.forEach(actor -> ids.add(actor.id()));
        return ids;
    }
}
