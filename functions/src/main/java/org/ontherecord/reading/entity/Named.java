package org.ontherecord.reading.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ontherecord.reading.entity.Reference.Kind;
import org.ontherecord.reading.syntax.WordClass;
import org.ontherecord.reading.syntax.Words;
import org.ontherecord.reading.text.WordFile;

/** Which of the actors named in some words are what the words are about, and not a mere place, title or qualifier. */
final class Named {
    private static final Set<String> DOCUMENTS = WordFile.words(Named.class, "document-words.tsv");

    private final Scene scene;
    private final Set<Actor> acting = new HashSet<>();

    Named(Scene scene, int sentences) {
        this.scene = scene;
        for (int s = 0; s < sentences; s++) {
            Words words = scene.words(s);
            for (Reference reference : scene.in(s)) {
                if (words.is(reference.to(), WordClass.VERB) || words.is(reference.to(), WordClass.AUXILIARY))
                    acting.add(reference.actor());
            }
        }
    }

    /** In text order, each once: of a titled person the person alone; no cities, no "-based". */
    List<Actor> in(int sentence, int from, int to) {
        Words words = scene.words(sentence);
        List<Actor> actors = new ArrayList<>();
        int covered = from;
        for (Reference reference : scene.in(sentence)) {
            if (reference.from() < covered || reference.to() > to || !counts(words, reference)) continue;
            if (!qualifies(words, reference)) {
                for (Party party : reference.parties())
                    meant(words, reference, party).filter(actor -> !actors.contains(actor)).ifPresent(actors::add);
            }
            covered = reference.to();
        }
        return actors;
    }

    /** "the Bush administration" is the state's; a person's name before another noun only names that thing. */
    private static Optional<Actor> meant(Words words, Reference reference, Party party) {
        boolean modifies = party.actor().kind() == ActorKind.PERSON && words.is(reference.to(), WordClass.NOUN)
                && reference.kind() == Kind.PERSON;
        if (!modifies) return Optional.of(party.actor());
        return Roles.startingAt(words, reference.to())
                .filter(role -> role.role() == Role.BODY)
                .flatMap(_ -> party.home());
    }

    private static boolean isAcronym(String name) {
        return name.length() < 6 && name.equals(name.toUpperCase(Locale.ROOT));
    }

    private boolean counts(Words words, Reference reference) {
        if (words.lower(reference.to()).equals("-")) return false;
        boolean place = words.is(reference.from() - 1, WordClass.PREPOSITION);
        if (reference.kind() == Kind.SEAT) return !place;
        boolean several = reference.to() - reference.from() > 1;
        if (reference.kind() == Kind.DESCRIPTION) return several && isTitled(words, reference);
        return switch (reference.actor().kind()) {
            case COUNTRY -> true;
            case GROUP -> false;
            case PERSON -> several || acting.contains(reference.actor())
                    || !reference.parties().get(0).alternates().isEmpty();
            case ORGANISATION -> !DOCUMENTS.contains(words.lower(reference.to() - 1)) && (several
                    || acting.contains(reference.actor())
                    || ActorCatalog.standard().find(reference.actor().name()).isPresent()
                    || isAcronym(reference.actor().name()));
        };
    }

    /** "the State Department" names one as a title does; a description in small letters stays as it is. */
    private boolean isTitled(Words words, Reference reference) {
        boolean names = scene.in(reference.sentence())
                .stream()
                .anyMatch(inner -> !inner.equals(reference) && inner.from() >= reference.from()
                        && inner.to() <= reference.to());
        return !names && words.get(reference.to() - 1).capitalised() && words.get(reference.to() - 2).capitalised();
    }

    /** "Cuba's" before a Cuban's name, "Iraqi" within a party's, "European" within a treaty's. */
    private boolean qualifies(Words words, Reference reference) {
        int next = reference.to() + (words.is(reference.to(), WordClass.POSSESSIVE) ? 1 : 0);
        if (reference.isPerson()) return false;
        boolean adjective = next == reference.to() && reference.kind() == Kind.DEMONYM;
        return scene.in(reference.sentence())
                .stream()
                .anyMatch(named -> named.from() == next
                        && (named.kind() == Kind.PERSON
                                || (adjective && named.kind() == Kind.NAME && !named.isState())));
    }
}
