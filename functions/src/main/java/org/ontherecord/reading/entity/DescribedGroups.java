package org.ontherecord.reading.entity;

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
        return name.toLowerCase(java.util.Locale.ROOT).contains(adjective.substring(0, STEM));
    }

    private static List<Party> unqualified(Description description) {
        Scene scene = description.scene();
        Optional<Reference> named = scene.lastBefore(description.sentence(), description.from(),
                reference -> reference.actor().kind() == ActorKind.ORGANISATION
                        && Description.lastWord(reference.actor().name()).equals(description.head()));
        return named.or(() -> scene.before(description.sentence(), description.from(),
                reference -> reference.actor().kind() == ActorKind.ORGANISATION && sure(scene, reference)))
                .or(() -> scene.before(description.sentence(), description.from(),
                        reference -> reference.actor().kind() == ActorKind.GROUP))
                .map(Reference::parties)
                .orElse(List.of());
    }

    /** Of one unknown word, only the subject of a verb is taken for an organisation. */
    private static boolean sure(Scene scene, Reference reference) {
        Words words = scene.words(reference.sentence());
        if (reference.to() - reference.from() > 1
                || ActorCatalog.standard().find(reference.actor().name()).isPresent())
            return true;
        return words.is(reference.to(), WordClass.VERB) || words.is(reference.to(), WordClass.AUXILIARY);
    }
}
