package org.ontherecord.lookup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.reading.entity.ActorCatalog;
import org.ontherecord.search.Words;

/** The names of the catalog's actors, as stems. */
final class Names {
    private static final Names STANDARD = new Names(ActorCatalog.standard());
    private final Map<String, List<Name>> byActor = new HashMap<>();
    private final Map<String, List<Name>> byFirstStem = new HashMap<>();

    /** One name of an actor. */
    record Name(Actor actor, Set<String> stems) {}

    private Names(ActorCatalog catalog) {
        catalog.actors().forEach(actor -> catalog.names(actor).forEach(written -> add(actor, Words.of(written))));
    }

    /** Those of the one catalog. */
    static Names standard() {
        return STANDARD;
    }

    private void add(Actor actor, Set<String> stems) {
        if (stems.isEmpty()) return;
        Name name = new Name(actor, Set.copyOf(stems));
        byActor.computeIfAbsent(actor.id(), _ -> new ArrayList<>()).add(name);
        byFirstStem.computeIfAbsent(stems.iterator().next(), _ -> new ArrayList<>()).add(name);
    }

    /** Every name that an actor goes by; its own alone when the catalog doesn't know it. */
    List<Name> of(Actor actor) {
        return Optional.ofNullable(byActor.get(actor.id()))
                .orElseGet(() -> List.of(new Name(actor, Words.of(actor.name()))));
    }

    /** The names that stand whole among some words. */
    Stream<Name> within(Set<String> words) {
        return words.stream()
                .flatMap(word -> byFirstStem.getOrDefault(word, List.of()).stream())
                .filter(name -> words.containsAll(name.stems()));
    }

    /** The catalog's actor of this id. */
    Optional<Actor> actor(String id) {
        return Optional.ofNullable(byActor.get(id)).map(names -> names.getFirst().actor());
    }
}
