package org.ontherecord.reading.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ontherecord.reading.entity.Mentions.Meant;
import org.ontherecord.reading.entity.Reference.Kind;
import org.ontherecord.reading.syntax.WordClass;
import org.ontherecord.reading.syntax.Words;
import org.ontherecord.reading.text.Span;

/** Tells whom a pronoun points to: the nearest that agrees, subjects before others. */
final class Pronouns {
    private static final Set<String> HE = Set.of("he", "she", "him", "her", "his", "himself", "herself");
    private static final Set<String> IT = Set.of("it", "its", "itself");
    private static final Set<String> THEY = Set.of("they", "them", "their", "themselves");
    private static final Set<String> ADJUNCT = Set.of("in", "at", "near", "from", "outside", "around", "through", "to",
            "into", "across", "inside", "of", "with", "on", "against", "for", "by", "between", "among", "about");
    /** So many sentences back "he" may still be the one that an earlier "he" was, and so many such steps are taken. */
    private static final int REACH = 6;
    /** Among a sentence's first words "its" points out of it. */
    private static final int OPENING = 4;

    private final Scene scene;

    Pronouns(Scene scene) {
        this.scene = scene;
    }

    /** Everyone that the pronoun at a word points to; none when that can't be told. */
    List<Meant> of(int sentence, int word) {
        Span span = scene.words(sentence).get(word).span();
        return parties(sentence, word, REACH).stream().map(party -> new Meant(party, span)).toList();
    }

    private List<Party> parties(int sentence, int word, int steps) {
        Words words = scene.words(sentence);
        String lower = words.lower(word);
        if (HE.contains(lower)) return he(sentence, word, steps);
        if (lower.equals("both")) return scene.lastTwo(sentence, word);
        Optional<Reference> antecedent = Optional.empty();
        boolean owner = word > OPENING && words.is(word, WordClass.DETERMINER);
        if (owner && (lower.equals("its") || lower.equals("their"))) {
            antecedent = scene.lastBefore(sentence, word, this::canOwn);
        } else if (IT.contains(lower)) {
            antecedent = scene.before(sentence, word,
                    reference -> !reference.isPerson() && near(sentence, reference) && leads(reference));
        } else if (THEY.contains(lower)) {
            antecedent = scene.before(sentence, word,
                    reference -> near(sentence, reference) && leads(reference) && plural(reference));
        }
        return antecedent.map(Reference::parties).orElse(List.of());
    }

    private List<Party> he(int sentence, int word, int steps) {
        Gender gender = Gender.ofPronoun(scene.words(sentence).lower(word));
        Optional<Integer> chain = leadingPronoun(sentence, word, gender);
        if (chain.isPresent()) return steps == 0 ? List.of() : parties(chain.get(), 0, steps - 1);
        return scene.before(sentence, word,
                reference -> isSurelyPerson(reference) && fits(gender, reference) && !placed(reference)
                        && !scene.apart(sentence, word, reference.sentence()))
                .map(Reference::parties)
                .orElse(List.of());
    }

    /** The nearest sentence before that opens with "he", unless someone is named before this word in between. */
    private Optional<Integer> leadingPronoun(int sentence, int word, Gender gender) {
        boolean here = scene.in(sentence)
                .stream()
                .anyMatch(reference -> isSurelyPerson(reference) && fits(gender, reference) && reference.to() <= word);
        if (here) return Optional.empty();
        for (int s = sentence - 1; s >= Math.max(0, sentence - REACH); s--) {
            if (scene.apart(sentence, word, s)) continue;
            String first = scene.words(s).lower(0);
            if (first.equals(gender.subject())) return Optional.of(s);
            if (scene.in(s).stream().anyMatch(reference -> isSurelyPerson(reference) && fits(gender, reference)))
                return Optional.empty();
        }
        return Optional.empty();
    }

    private boolean fits(Gender gender, Reference reference) {
        return Gender.of(reference, scene.words(reference.sentence())).filter(other -> other != gender).isEmpty();
    }

    /** Shown by a title, a first name, an office or what he does to be a person: "New Year" is none. */
    private boolean isSurelyPerson(Reference reference) {
        if (!reference.isPerson()) return false;
        Party party = reference.parties().get(0);
        return scene.shows(party.voice().orElse(party.actor())) || reference.kind() == Kind.DESCRIPTION
                || Gender.of(reference, scene.words(reference.sentence())).isPresent();
    }

    private boolean canOwn(Reference reference) {
        return !reference.isPerson() && reference.kind() != Kind.DEMONYM
                && !scene.words(reference.sentence()).is(reference.to(), WordClass.POSSESSIVE);
    }

    /** Things and groups are soon out of sight. */
    private static boolean near(int sentence, Reference reference) {
        return sentence - reference.sentence() <= 2;
    }

    /** "at Stamford Bridge" is no one who could be he. */
    private boolean placed(Reference reference) {
        String before = scene.words(reference.sentence()).lower(reference.from() - 1);
        return before.equals("at") || before.equals("in") || before.equals("near");
    }

    /** Not an adjective, nor an adjunct: one that can be what the sentence is about. */
    private boolean leads(Reference reference) {
        if (reference.kind() == Kind.DEMONYM) return false;
        Words words = scene.words(reference.sentence());
        if (words.is(reference.to(), WordClass.POSSESSIVE)) return false;
        int before = reference.from() - 1;
        if (words.lower(before).equals("the")) before--;
        return !ADJUNCT.contains(words.lower(before));
    }

    private static boolean plural(Reference reference) {
        return !reference.isPerson() || reference.parties().size() > 1;
    }
}
