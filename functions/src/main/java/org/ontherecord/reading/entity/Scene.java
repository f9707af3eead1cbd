package org.ontherecord.reading.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.ontherecord.reading.syntax.WordClass;
import org.ontherecord.reading.syntax.Words;

/** What has been named so far while a text is read: the ground on which "the ministry" or "he" is understood. */
final class Scene {
    /** How many sentences an expression may look back. */
    private static final int REACH = 8;

    private final List<Words> sentences;
    private final QuotedWords quoted;
    private final List<List<Reference>> references = new ArrayList<>();
    private final Map<Actor, Integer> states = new LinkedHashMap<>();
    private final Origins origins = new Origins();
    private final Set<Actor> persons = new HashSet<>();

    Scene(List<Words> sentences) {
        this.sentences = sentences;
        this.quoted = new QuotedWords(sentences);
        for (int i = 0; i < sentences.size(); i++)
            references.add(new ArrayList<>());
    }

    /** Whether the narrator's "he" here can't be whom someone quoted in that sentence speaks of. */
    boolean apart(int sentence, int word, int other) {
        return other < sentence && quoted.begins(other) && !quoted.contain(words(sentence), sentence, word);
    }

    Origins origins() {
        return origins;
    }

    /** Notes that a title, an apposition or what someone does shows him to be a person. */
    void show(Actor person) {
        persons.add(person);
    }

    /** Whether it has been shown that someone is a person, and no "New Year". */
    boolean shows(Actor person) {
        return persons.contains(person);
    }

    Words words(int sentence) {
        return sentences.get(sentence);
    }

    /** The references of a sentence in order of their first word; a wider one before those within it. */
    List<Reference> in(int sentence) {
        return references.get(sentence);
    }

    void add(Reference reference) {
        List<Reference> here = references.get(reference.sentence());
        int at = here.size();
        while (at > 0 && after(here.get(at - 1), reference))
            at--;
        here.add(at, reference);
        reference.parties().forEach(party -> {
            if (party.actor().kind() == ActorKind.COUNTRY && !isQuoted(reference.sentence(), reference.from()))
                states.merge(party.actor(), 1, Integer::sum);
        });
    }

    private static boolean after(Reference one, Reference other) {
        return one.from() > other.from() || (one.from() == other.from() && one.to() < other.to());
    }

    /**
     * The first fitting reference before a word of its sentence, that isn't within a wider one; else the first of the
     * nearest sentence before.
     */
    Optional<Reference> before(int sentence, int word, Predicate<Reference> fits) {
        for (int s = sentence; s >= Math.max(0, sentence - REACH); s--) {
            int end = s == sentence ? word : Integer.MAX_VALUE;
            int covered = -1;
            for (Reference reference : references.get(s)) {
                if (reference.to() > end) continue;
                if (reference.from() >= covered && fits.test(reference)) return Optional.of(reference);
                covered = Math.max(covered, reference.to());
            }
        }
        return Optional.empty();
    }

    /** The last fitting reference before a word, near or far within reach. */
    Optional<Reference> lastBefore(int sentence, int word, Predicate<Reference> fits) {
        for (int s = sentence; s >= Math.max(0, sentence - REACH); s--) {
            List<Reference> here = references.get(s);
            for (int i = here.size() - 1; i >= 0; i--) {
                Reference reference = here.get(i);
                if ((s < sentence || reference.to() <= word) && fits.test(reference)) return Optional.of(reference);
            }
        }
        return Optional.empty();
    }

    /**
     * The state that "the government" means here: the first named in this sentence before, else nearby, else anywhere.
     * The narrator's government is none that only a quotation names.
     */
    Optional<Actor> state(int sentence, int word) {
        boolean narrated = !isQuoted(sentence, word);
        for (int s = sentence; s >= Math.max(0, sentence - REACH); s--) {
            for (Reference reference : references.get(s)) {
                if (s == sentence && reference.to() > word) continue;
                if (narrated && isQuoted(s, reference.from())) continue;
                Optional<Actor> state = stateOf(reference);
                if (state.isPresent()) return state;
            }
        }
        return states.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private boolean isQuoted(int sentence, int word) {
        return quoted.contain(words(sentence), sentence, word) || QuotedWords.betweenStraight(words(sentence), word);
    }

    /** A city after a preposition is a place, and no government. */
    private Optional<Actor> stateOf(Reference reference) {
        boolean place = words(reference.sentence()).is(reference.from() - 1, WordClass.PREPOSITION);
        if (reference.kind() == Reference.Kind.SEAT && place) return Optional.empty();
        Party party = reference.parties().get(0);
        if (reference.isState()) return Optional.of(party.actor());
        return party.alternates().stream().filter(actor -> actor.kind() == ActorKind.COUNTRY).findFirst();
    }

    /**
     * The two states named last before a word, in text order; empty unless exactly two are spoken of there. One that the
     * word's own sentence names is rather who speaks of the two.
     */
    List<Party> lastTwo(int sentence, int word) {
        Optional<Reference> pairBefore = lastBefore(sentence, word, reference -> reference.parties().size() == 2);
        if (pairBefore.isPresent()) return pairBefore.get().parties();
        Set<Actor> since = new LinkedHashSet<>();
        for (int s = sentence; s >= Math.max(0, sentence - 3); s--) {
            Set<Actor> pair = new LinkedHashSet<>();
            for (Reference reference : references.get(s)) {
                if (s < sentence || reference.to() <= word) stateOf(reference).ifPresent(pair::add);
            }
            if (pair.size() == 2)
                return pair.containsAll(since) ? pair.stream().map(Party::of).toList() : List.of();
            if (s < sentence) since.addAll(pair);
            if (since.size() > 2) return List.of();
        }
        return List.of();
    }
}
