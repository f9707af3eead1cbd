package org.ontherecord.reading.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ontherecord.reading.syntax.Words;
import org.ontherecord.reading.text.Span;

/** Who is meant where in one text. */
public final class Mentions {
    private final Scene scene;
    private final int sentences;
    private final Subjects subjects;
    private final Named named;

    Mentions(Scene scene, int sentences) {
        this.scene = scene;
        this.sentences = sentences;
        this.subjects = new Subjects(scene);
        this.named = new Named(scene, sentences);
    }

    /** The mentions that lie within a span, in text order; of nested ones the wider first. */
    public List<Mention> in(Span span) {
        List<Mention> mentions = new ArrayList<>();
        for (int s = firstSentence(span); s < sentences && scene.words(s).sentence().start() < span.end(); s++) {
            for (Reference reference : scene.in(s)) {
                if (!span.contains(reference.span())) continue;
                reference.parties().forEach(party -> mentions.add(new Mention(reference.span(), party.actor())));
            }
        }
        return mentions;
    }

    /**
     * The one that the words of a span name, describe or point to: of a spokesperson named there, that person. Empty when
     * it can't be told.
     */
    public Optional<Actor> named(Span span) {
        return parties(span).stream().findFirst().map(found -> found.party().voice().orElse(found.party().actor()));
    }

    /** Everyone that the words of a span mean, in order, as {@link #parties(int, int, int)} does. */
    public List<Meant> parties(Span span) {
        int sentence = firstSentence(span);
        if (sentence >= sentences || !scene.words(sentence).sentence().overlaps(span)) return List.of();
        Words words = scene.words(sentence);
        int from = words.indexAt(span.start());
        int to = Math.min(words.size(), words.indexAt(Math.max(span.start(), span.end() - 1)) + 1);
        return parties(sentence, from, to);
    }

    /** The words of a sentence, by its index. */
    public Words words(int sentence) {
        return scene.words(sentence);
    }

    /**
     * Everyone that a noun phrase means, in order: several for a list, or for "both governments"; none when nobody can be
     * told.
     *
     * @param sentence index of the sentence
     * @param from     first word of the phrase
     * @param to       after its last word
     */
    public List<Meant> parties(int sentence, int from, int to) {
        return subjects.of(sentence, from, to);
    }

    /**
     * Everyone whose name stands as an adjective right before a noun, joined by "and": "U.S. and European accusations".
     *
     * @param noun index of the noun
     */
    public List<Meant> adjectives(int sentence, int noun) {
        return subjects.adjectives(sentence, noun);
    }

    /** Whether words that end here name or describe someone. */
    public boolean meansSomeone(int sentence, int end) {
        return Roles.endingAt(scene.words(sentence), end).isPresent()
                || scene.in(sentence).stream().anyMatch(reference -> reference.to() == end && !reference.isState());
    }

    /** Whether all these words are a state's or territory's name. */
    public boolean namesState(int sentence, int from, int to) {
        return scene.in(sentence)
                .stream()
                .anyMatch(reference -> reference.isState() && reference.from() == from && reference.to() == to);
    }

    /** Every actor that some words of a sentence are about: no places, titles or qualifiers; in order, each once. */
    public List<Actor> actors(int sentence, int from, int to) {
        return named.in(sentence, from, to);
    }

    /** Whether a phrase describes someone by what he is alone, yet nobody whom it could mean is in sight. */
    public boolean pointsAtNobody(int sentence, int from, int to) {
        Words words = scene.words(sentence);
        Optional<Roles.Found> role = Roles.endingAt(words, to);
        boolean pointing = role.filter(found -> found.from() == from + 1)
                .filter(found -> found.role() == Role.ORGANISATION || found.role() == Role.STATE
                        || found.role().isPersonal())
                .isPresent();
        return pointing && description(sentence, from).isEmpty();
    }

    /** Whether a word belongs to a description of someone, as "the group" or "both governments". */
    public Optional<Meant> description(int sentence, int from) {
        return scene.in(sentence)
                .stream()
                .filter(reference -> reference.from() == from && reference.kind() == Reference.Kind.DESCRIPTION)
                .findFirst()
                .map(reference -> new Meant(reference.parties().get(0), reference.span()));
    }

    /**
     * One whom a noun phrase means.
     *
     * @param party whom
     * @param span  the words that do
     */
    public record Meant(Party party, Span span) {}

    private int firstSentence(Span span) {
        int low = 0;
        int high = sentences;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (scene.words(middle).sentence().end() <= span.start()) low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
