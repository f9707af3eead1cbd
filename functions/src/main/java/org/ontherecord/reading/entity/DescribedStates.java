package org.ontherecord.reading.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Understands descriptions of states: "the country", "his homeland", "both governments", "Arab countries". */
final class DescribedStates {
    private static final Set<String> NOT_IDENTIFIED = Set.of("some", "any", "no", "another", "many", "several", "every",
            "each", "other", "few", "more", "most", "such", "all", "these", "those", "various", "certain");

    private DescribedStates() {}

    static List<Party> of(Description description) {
        Scene scene = description.scene();
        int sentence = description.sentence();
        int from = description.from();
        String first = description.first();
        if (description.head().endsWith("s")) return several(description);
        if (first.equals("its")) return party(scene.state(sentence, from));
        if (first.equals("his") || first.equals("her")) {
            Optional<Actor> own = scene.before(sentence, from, Reference::isPerson)
                    .flatMap(person -> person.parties().get(0).alternates().stream().findFirst());
            if (own.isPresent()) return party(own);
        }
        return description.isDefinite() ? party(scene.state(sentence, from)) : List.of();
    }

    private static List<Party> party(Optional<Actor> state) {
        return state.map(actor -> List.of(Party.of(actor))).orElse(List.of());
    }

    /** "both sides" are the two named last; "five countries" are nobody in particular; "Arab countries" are a group. */
    private static List<Party> several(Description description) {
        String first = description.first();
        boolean pair = first.equals("both") || first.equals("two")
                || description.words().lower(description.from() + 1).equals("two");
        if (pair) return description.scene().lastTwo(description.sentence(), description.from());
        if (description.isDefinite() || NOT_IDENTIFIED.contains(first)) return List.of();
        String name = description.plainName(description.role().to());
        boolean described = name.contains(" ") || Roles.of(name).isEmpty();
        return described ? List.of(Party.of(new Actor(name, ActorKind.GROUP))) : List.of();
    }
}
