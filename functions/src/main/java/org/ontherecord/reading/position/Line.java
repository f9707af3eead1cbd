package org.ontherecord.reading.position;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.reading.entity.ActorKind;
import org.ontherecord.reading.entity.Mentions;
import org.ontherecord.reading.entity.Mentions.Meant;
import org.ontherecord.reading.quotation.Quotation;
import org.ontherecord.reading.syntax.WordClass;
import org.ontherecord.reading.syntax.Words;
import org.ontherecord.reading.text.Span;

/**
 * One sentence with everything that frames ask of it.
 *
 * @param index      index of the sentence
 * @param words      its words
 * @param clauses    how it is built
 * @param mentions   who is meant where in the text
 * @param quotations the quotations that touch it
 * @param attributions which of its words are someone's; empty while that is being found out
 */
record Line(int index, Words words, Clauses clauses, Mentions mentions, List<Quotation> quotations,
        List<Attribution> attributions) {
    private static final Set<String> FIRST_PERSON = Set.of("i", "we", "our", "my", "us", "me", "ours");

    /** Everyone that a phrase means; in quoted words the first person is whoever speaks. */
    List<Meant> parties(Phrase phrase) {
        if (phrase.to() - phrase.from() == 1 && isFirstPerson(phrase.from())) return quotedSpeaker(phrase.from());
        if (phrase.to() - phrase.from() == 1 && unknownSpeaker(phrase.from())) return List.of();
        List<Meant> said = phrase.to() - phrase.from() == 1 ? speakerMeant(phrase.from()) : List.of();
        return said.isEmpty() ? mentions.parties(index, phrase.from(), phrase.to()) : said;
    }

    /** "X said it would": the pronoun that opens what someone says means him who says it, if it can. */
    private List<Meant> speakerMeant(int pronoun) {
        String lower = words.lower(pronoun);
        Optional<Attribution> around = attributions.stream()
                .filter(attribution -> attribution.cue() >= 0 && attribution.from() <= pronoun
                        && pronoun < attribution.to())
                .filter(attribution -> !attribution.speakers().isEmpty())
                .reduce((one, other) -> other);
        if (around.isEmpty()) return List.of();
        List<Meant> speakers = around.get().speakers();
        boolean person = speakers.get(0).party().actor().kind() == ActorKind.PERSON;
        boolean agrees = switch (lower) {
            case "he", "she" -> person && speakers.size() == 1;
            case "it" -> !person && speakers.size() == 1 && !several(speakers.get(0).party().actor());
            case "they" -> !person || speakers.size() > 1;
            default -> false;
        };
        return agrees
                ? speakers.stream().map(meant -> new Meant(meant.party(), words.get(pronoun).span())).toList()
                : List.of();
    }

    /** "the new body said | it would": the pronoun means whoever said so, and nobody knows who that is. */
    private boolean unknownSpeaker(int pronoun) {
        if (!words.lower(pronoun).equals("it")) return false;
        return attributions.stream()
                .anyMatch(attribution -> attribution.cue() >= 0 && attribution.speakers().isEmpty()
                        && (attribution.cue() + 1 == pronoun
                                || (attribution.cue() + 2 == pronoun && words.lower(pronoun - 1).equals("that"))));
    }

    /** "charities", "residents". */
    private static boolean several(Actor actor) {
        return actor.kind() == ActorKind.GROUP && actor.name().endsWith("s");
    }

    /** The same line, with its attributions known. */
    Line with(List<Attribution> found) {
        return new Line(index, words, clauses, mentions, quotations, found);
    }

    /** The first of several phrases that means someone. */
    List<Meant> parties(List<Phrase> phrases) {
        for (Phrase phrase : phrases) {
            List<Meant> found = parties(phrase);
            if (!found.isEmpty()) return found;
        }
        return List.of();
    }

    boolean isFirstPerson(int word) {
        return FIRST_PERSON.contains(words.lower(word));
    }

    /** Whether a word stands within quotation marks. */
    boolean isQuoted(int word) {
        return direct(word).isPresent() || isBetweenMarks(word);
    }

    /** Whether quotation marks of this very sentence enclose a word. */
    boolean isBetweenMarks(int word) {
        boolean open = false;
        boolean closesLater = false;
        for (int i = 0; i < word; i++)
            if (words.is(i, WordClass.QUOTE)) open = !open;
        for (int i = word + 1; i < words.size(); i++)
            closesLater |= words.is(i, WordClass.QUOTE);
        return open && closesLater;
    }

    /** Who speaks the quoted words that this one is among. */
    List<Meant> quotedSpeaker(int word) {
        Span place = words.get(word).span();
        return quotations.stream()
                .filter(quotation -> holds(quotation, place))
                .map(this::source)
                .filter(speaker -> !speaker.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The same, where the {@link #sources()} are known. */
    List<Meant> quotedSpeaker(int word, List<List<Meant>> sources) {
        Span place = words.get(word).span();
        for (int q = 0; q < sources.size(); q++)
            if (!sources.get(q).isEmpty() && holds(quotations.get(q), place)) return sources.get(q);
        return List.of();
    }

    /** Who speaks each of the quotations; nobody where that can't be told, or the words are not given. */
    List<List<Meant>> sources() {
        return quotations.stream().map(this::source).toList();
    }

    private List<Meant> source(Quotation quotation) {
        boolean given = quotation.kind() != Quotation.Kind.INDIRECT && !quotation.source().isEmpty();
        return given ? mentions.parties(quotation.source().get(0)) : List.of();
    }

    private static boolean holds(Quotation quotation, Span place) {
        return quotation.content().stream().anyMatch(piece -> piece.contains(place));
    }

    private Optional<Quotation> direct(int word) {
        Span place = words.get(word).span();
        return quotations.stream()
                .filter(quotation -> quotation.kind() == Quotation.Kind.DIRECT)
                .filter(quotation -> quotation.content().stream().anyMatch(piece -> piece.contains(place)))
                .findFirst();
    }
}
