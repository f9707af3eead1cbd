package org.ontherecord.reading.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ontherecord.reading.entity.Reference.Kind;
import org.ontherecord.reading.syntax.WordClass;
import org.ontherecord.reading.syntax.Words;

/** Which of the actors named in some words are what the words are about, and not a mere place, title or qualifier. */
final class Named {
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
            for (Party party : reference.parties())
                if (!actors.contains(party.actor())) actors.add(party.actor());
            covered = reference.to();
        }
        return actors;
    }

    private static boolean isAcronym(String name) {
        return name.length() < 6 && name.equals(name.toUpperCase(java.util.Locale.ROOT));
    }

    private boolean counts(Words words, Reference reference) {
        if (words.lower(reference.to()).equals("-")) return false;
        boolean place = words.is(reference.from() - 1, WordClass.PREPOSITION);
        if (reference.kind() == Kind.SEAT) return !place;
        return switch (reference.actor().kind()) {
            case COUNTRY -> true;
            case GROUP -> false;
            case PERSON -> reference.kind() == Kind.DESCRIPTION || acting.contains(reference.actor())
                    || !reference.parties().get(0).alternates().isEmpty();
            case ORGANISATION -> reference.to() - reference.from() > 1 || acting.contains(reference.actor())
                    || ActorCatalog.standard().find(reference.actor().name()).isPresent()
                    || isAcronym(reference.actor().name());
        };
    }
}
