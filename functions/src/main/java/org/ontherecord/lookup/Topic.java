package org.ontherecord.lookup;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.search.Words;
import org.ontherecord.reading.position.Target;

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
    /** A query names a thing when it holds at least this share of its words. */
    private static final double NAMED = 2 / 3.0;

    static Topic of(String text) {
        Set<String> words = Words.of(text);
        Set<String> entity = new HashSet<>(words);
        entity.removeAll(RECOGNITION);
        return new Topic(words, entity.isEmpty() ? words : entity);
    }

    /**
     * How a target goes with the topic, if at all.
     *
     * @param names every name of an actor
     */
    Optional<Match> match(Target target, Function<Actor, List<String>> names) {
        if (words.isEmpty()) return Optional.empty();
        if (target.isRecognition() && !named(target, names).isEmpty()) return Optional.of(Match.IS);
        Set<String> held = new HashSet<>(Words.of(target.text()));
        held.addAll(Words.of(target.aspect()));
        target.actors()
                .forEach(actor -> names.apply(actor)
                        .stream()
                        .map(Words::of)
                        .filter(name -> words.containsAll(name))
                        .forEach(held::addAll));
        target.actors().forEach(actor -> held.addAll(Words.of(actor.name())));
        if (!held.containsAll(words)) return Optional.empty();
        return Optional.of(!target.isRecognition() && names(target.aspect()) ? Match.IS : Match.INVOLVES);
    }

    /** Those of a target's actors that the query names. */
    List<Actor> named(Target target, Function<Actor, List<String>> names) {
        return target.actors()
                .stream()
                .filter(actor -> Words.of(actor.name()).containsAll(entity)
                        || names.apply(actor).stream().map(Words::of).anyMatch(entity::equals))
                .toList();
    }

    private boolean names(String aspect) {
        Set<String> thing = Words.of(aspect);
        long asked = thing.stream().filter(words::contains).count();
        return !thing.isEmpty() && asked >= NAMED * thing.size();
    }
}
