package org.ontherecord.reading.entity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ontherecord.reading.syntax.WordClass;
import org.ontherecord.reading.syntax.Words;

/** The states that an article says its organisations come from: "Danish brewer Holm", "Holm, Denmark's oldest brewer". */
final class Origins {
    /** No more words stand between a state's adjective and the name. */
    private static final int REACH = 4;

    private final Map<Actor, Actor> states = new HashMap<>();

    Optional<Actor> of(Actor organisation) {
        return Optional.ofNullable(states.get(organisation));
    }

    /** Whether nothing speaks against its coming from this state. */
    boolean allow(Actor organisation, Actor state) {
        return of(organisation).filter(other -> !other.equals(state)).isEmpty();
    }

    /** Notes what is said of a name where it stands. */
    void note(Scene scene, Reference name) {
        if (name.actor().kind() != ActorKind.ORGANISATION) return;
        before(scene, name).or(() -> after(scene, name)).ifPresent(state -> states.putIfAbsent(name.actor(), state));
    }

    private static Optional<Actor> before(Scene scene, Reference name) {
        Words words = scene.words(name.sentence());
        int from = name.from();
        while (name.from() - from < REACH
                && (words.is(from - 1, WordClass.NOUN) || words.is(from - 1, WordClass.ADJECTIVE))
                && !words.get(from - 1).capitalised())
            from--;
        int end = from;
        return from == name.from() ? Optional.empty() : state(scene, name, reference -> reference.to() == end);
    }

    private static Optional<Actor> after(Scene scene, Reference name) {
        Words words = scene.words(name.sentence());
        if (!words.lower(name.to()).equals(",")) return Optional.empty();
        int from = name.to() + (words.is(name.to() + 1, WordClass.DETERMINER) ? 2 : 1);
        return state(scene, name, reference -> reference.from() == from);
    }

    private static Optional<Actor> state(Scene scene, Reference name, java.util.function.Predicate<Reference> fits) {
        return scene.in(name.sentence())
                .stream()
                .filter(reference -> reference.isState() && reference.kind() != Reference.Kind.SEAT)
                .filter(fits)
                .map(Reference::actor)
                .findFirst();
    }
}
