package org.ontherecord.lookup;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ontherecord.lookup.Names.Name;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.reading.position.Target;
import org.ontherecord.search.PositionSelection.TargetTerm;
import org.ontherecord.search.Words;

/**
 * A topic asked for. It is matched against a target's text and the names of its actors, never against the rest of the
 * evidence.
 *
 * @param words  all of them
 * @param entity those that are not about recognition itself
 */
record Topic(Set<String> words, Set<String> entity) {
    private static final Set<String> RECOGNITION = Words
            .of("recognition recognise recognize independence sovereignty statehood status");
    private static final TargetTerm OF_RECOGNITION = new TargetTerm.Stem(
            Words.of(Target.RECOGNITION).iterator().next());
    /** A query names a thing when it holds at least this share of its words. */
    private static final double NAMED = 2 / 3.0;

    static Topic of(String text) {
        Set<String> words = Words.of(text);
        Set<String> entity = new HashSet<>(words);
        entity.removeAll(RECOGNITION);
        return new Topic(words, entity.isEmpty() ? words : entity);
    }

    /** How a target goes with the topic, if at all. */
    Optional<Match> match(Target target, Names names) {
        if (words.isEmpty()) return Optional.empty();
        if (target.isRecognition() && !named(target, names).isEmpty()) return Optional.of(Match.IS);
        Set<String> held = new HashSet<>(Words.of(target.text()));
        held.addAll(Words.of(target.aspect()));
        target.actors()
                .forEach(actor -> names.of(actor)
                        .stream()
                        .map(Name::stems)
                        .filter(words::containsAll)
                        .forEach(held::addAll));
        target.actors().forEach(actor -> held.addAll(Words.of(actor.name())));
        if (!held.containsAll(words)) return Optional.empty();
        return Optional.of(!target.isRecognition() && names(target.aspect()) ? Match.IS : Match.INVOLVES);
    }

    /** Those of a target's actors that the query names. */
    List<Actor> named(Target target, Names names) {
        return target.actors()
                .stream()
                .filter(actor -> Words.of(actor.name()).containsAll(entity)
                        || names.of(actor).stream().map(Name::stems).anyMatch(entity::equals))
                .toList();
    }

    private boolean names(String aspect) {
        Set<String> thing = Words.of(aspect);
        long asked = thing.stream().filter(words::contains).count();
        return !thing.isEmpty() && asked >= NAMED * thing.size();
    }

    /**
     * What a target must hold, one term of each set, to be matched at all: every target that {@link #match} takes, and few
     * others.
     */
    List<Set<TargetTerm>> terms(Names names) {
        List<Name> standing = names.within(words).toList();
        return words.stream().map(word -> {
            Set<TargetTerm> either = standing.stream()
                    .filter(name -> name.stems().contains(word))
                    .map(name -> new TargetTerm.Names(name.actor().id()))
                    .collect(Collectors.toCollection(HashSet::new));
            either.add(new TargetTerm.Stem(word));
            if (!entity.contains(word)) either.add(OF_RECOGNITION);
            return either;
        }).toList();
    }
}
