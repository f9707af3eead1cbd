package org.ontherecord.reading.entity;

import org.ontherecord.reading.text.LowerCase;
import java.util.List;
import java.util.Optional;
import org.ontherecord.reading.syntax.WordClass;
import org.ontherecord.reading.syntax.Words;

/** Understands descriptions of groups and organisations: "Georgian protesters", "the militant group". */
final class DescribedGroups {
    /** Letters that a name and an adjective made from it have in common: "Kurdish", "Kurdistan". */
    private static final int STEM = 4;

    private DescribedGroups() {}

    static List<Party> group(Description description) {
        Words words = description.words();
        if (description.isPossessed() && !description.first().equals("our")) return List.of();
        if (description.head().equals("people") && !numbered(description)) return List.of();
        if (description.isBare()) {
            Optional<Reference> named = description.scene()
                    .lastBefore(description.sentence(), description.from(),
                            reference -> reference.actor().kind() == ActorKind.GROUP
                                    && Description.lastWord(reference.actor().name()).equals(description.head()));
            if (named.isPresent()) return named.get().parties();
        }
        int to = description.role().to();
        boolean placed = words.lower(to).equals("of") || words.lower(to).equals("for") || words.lower(to).equals("in")
                || words.lower(to).equals("from") || words.lower(to).equals("at");
        int end = placed ? nextName(description, to) : to;
        return List.of(Party.of(new Actor(description.plainName(end), ActorKind.GROUP)));
    }

    private static int nextName(Description description, int to) {
        return description.scene()
                .in(description.sentence())
                .stream()
                .filter(reference -> reference.from() >= to && reference.from() <= to + 2)
                .findFirst()
                .map(Reference::to)
                .orElse(to);
    }

    private static boolean numbered(Description description) {
        for (int i = description.from(); i < description.role().from(); i++)
            if (description.words().is(i, WordClass.NUMBER)) return true;
        return false;
    }

    static List<Party> organisation(Description description) {
        Optional<Reference> inside = description.scene()
                .in(description.sentence())
                .stream()
                .filter(reference -> reference.from() >= description.from()
                        && reference.to() <= description.role().to())
                .filter(reference -> reference.actor().kind() == ActorKind.ORGANISATION)
                .findFirst();
        if (inside.isPresent()) return inside.get().parties();
        if (!description.isDefinite()) return List.of();
        Optional<Actor> state = state(description);
        if (state.isPresent()) return from(description, state.get());
        Optional<String> people = people(description);
        if (people.isPresent()) {
            return description.scene()
                    .lastBefore(description.sentence(), description.from(),
                            reference -> reference.actor().kind() == ActorKind.ORGANISATION
                                    && shares(reference.actor().name(), people.get()))
                    .map(Reference::parties)
                    .orElse(List.of());
        }
        return unqualified(description);
    }

    /** The state whose adjective the description holds: "the Danish firm". */
    private static Optional<Actor> state(Description description) {
        return description.scene()
                .in(description.sentence())
                .stream()
                .filter(reference -> reference.from() >= description.from()
                        && reference.to() <= description.role().from())
                .filter(Reference::isState)
                .map(Reference::actor)
                .findFirst();
    }

    /** One said to come from there; failing that, the nearest that isn't said to come from elsewhere. */
    private static List<Party> from(Description description, Actor state) {
        Scene scene = description.scene();
        Origins origins = scene.origins();
        return scene.lastBefore(description.sentence(), description.from(),
                reference -> isSuch(description, reference)
                        && origins.of(reference.actor()).equals(Optional.of(state)))
                .or(() -> scene.lastBefore(description.sentence(), description.from(),
                        reference -> description.sentence() - reference.sentence() <= 1
                                && isSuch(description, reference)
                                && origins.allow(reference.actor(), state)))
                .map(Reference::parties)
                .orElse(List.of());
    }

    private static boolean isSuch(Description description, Reference reference) {
        return reference.actor().kind() == ActorKind.ORGANISATION
                && Sorts.allow(description.head(), reference.actor().name())
                && (!Sorts.isSpecific(description.head())
                        || ActorCatalog.standard().find(reference.actor().name()).isEmpty());
    }

    /** The adjective of a people in the description: the organisation is theirs, whatever else was named nearer. */
    private static Optional<String> people(Description description) {
        Words words = description.words();
        for (int i = description.from(); i < description.role().from(); i++) {
            if (words.is(i, WordClass.ADJECTIVE) && words.get(i).capitalised() && words.lower(i).length() > STEM)
                return Optional.of(words.lower(i));
        }
        return Optional.empty();
    }

    private static boolean shares(String name, String adjective) {
        return LowerCase.of(name).contains(adjective.substring(0, STEM));
    }

    private static List<Party> unqualified(Description description) {
        Scene scene = description.scene();
        Optional<Reference> named = scene.lastBefore(description.sentence(), description.from(),
                reference -> reference.actor().kind() == ActorKind.ORGANISATION
                        && Description.lastWord(reference.actor().name()).equals(description.head()));
        return named.or(() -> scene.before(description.sentence(), description.from(),
                reference -> isSuch(description, reference) && sure(scene, reference)))
                .or(() -> Sorts.isSpecific(description.head()) ? Optional.empty() : group(scene, description))
                .map(Reference::parties)
                .orElse(List.of());
    }

    private static Optional<Reference> group(Scene scene, Description description) {
        return scene.before(description.sentence(), description.from(),
                reference -> reference.actor().kind() == ActorKind.GROUP);
    }

    /** Of one unknown word, only the subject of a verb, or what is explained, is taken for an organisation. */
    private static boolean sure(Scene scene, Reference reference) {
        Words words = scene.words(reference.sentence());
        if (reference.to() - reference.from() > 1
                || ActorCatalog.standard().find(reference.actor().name()).isPresent())
            return true;
        if (words.lower(reference.to()).equals(",") && words.is(reference.to() + 1, WordClass.DETERMINER)) return true;
        return words.is(reference.to(), WordClass.VERB) || words.is(reference.to(), WordClass.AUXILIARY);
    }
}
