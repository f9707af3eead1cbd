package org.ontherecord.reading.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ontherecord.reading.entity.Coordination.Piece;
import org.ontherecord.reading.entity.Mentions.Meant;
import org.ontherecord.reading.entity.Reference.Kind;
import org.ontherecord.reading.syntax.WordClass;
import org.ontherecord.reading.syntax.Words;

/** Tells whom a noun phrase means: parts lists and appositions, finds each head, follows pronouns. */
final class Subjects {
    private static final Set<String> QUANTITIES = Set.of("group", "hundreds", "thousands", "dozens", "scores", "number",
            "majority", "coalition", "tens", "crowds", "most", "members", "one", "million", "millions", "all", "both",
            "thousand", "crowd", "representatives", "leaders", "officials");

    private final Scene scene;
    private final Pronouns pronouns;

    Subjects(Scene scene) {
        this.scene = scene;
        this.pronouns = new Pronouns(scene);
    }

    List<Meant> of(int sentence, int from, int to) {
        List<Piece> pieces = new Coordination(scene).pieces(sentence, from, to);
        boolean list = pieces.stream().anyMatch(Piece::joined);
        List<Meant> found = new ArrayList<>();
        for (Piece piece : pieces) {
            if (apposed(sentence, piece, found)) break;
            List<Meant> here = one(sentence, piece.from(), piece.to());
            if (!piece.equals(pieces.get(0)) && placed(sentence, pieces.get(0))
                    && here.stream().allMatch(Subjects::isState))
                continue;
            if (list) here.stream().filter(meant -> !holds(found, meant)).forEach(found::add);
            else if (!here.isEmpty() && (found.isEmpty() || saysMore(found, here))) {
                found.clear();
                found.addAll(here);
            }
        }
        return found;
    }

    /** "Ann Roe, the Ohio senator and front-runner,": a person named needs no other words to tell who it is. */
    private boolean apposed(int sentence, Piece piece, List<Meant> found) {
        if (found.size() != 1 || !isNamedPerson(found.get(0)) || piece.joined()) return false;
        Words words = scene.words(sentence);
        return Titles.openAt(words, piece.from()) || words.is(piece.from(), WordClass.DETERMINER);
    }

    /** A person's name says more than a body's, and a body's more than a description. */
    private static boolean saysMore(List<Meant> found, List<Meant> here) {
        boolean body = found.get(0).party().actor().kind() == ActorKind.GROUP
                && here.stream().anyMatch(meant -> meant.party().actor().kind() == ActorKind.ORGANISATION);
        boolean named = found.stream().anyMatch(Subjects::isNamedPerson) || found.get(0).party().voice().isPresent();
        return body || (!named && here.stream().anyMatch(Subjects::isNamedPerson));
    }

    /** Names used as adjectives before a noun, in text order. */
    List<Meant> adjectives(int sentence, int noun) {
        Words words = scene.words(sentence);
        List<Meant> found = new ArrayList<>();
        int end = noun;
        for (Optional<Reference> here = adjective(sentence, end); here.isPresent(); here = adjective(sentence, end)) {
            found.addAll(0, meant(here.get()));
            end = here.get().from();
            if (!words.is(end - 1, WordClass.CONJUNCTION) && !words.lower(end - 1).equals(",")) break;
            end--;
        }
        return found;
    }

    private Optional<Reference> adjective(int sentence, int end) {
        return scene.in(sentence)
                .stream()
                .filter(reference -> reference.to() == end && !reference.isPerson() && reference.kind() != Kind.SEAT)
                .findFirst();
    }

    private static boolean holds(List<Meant> found, Meant meant) {
        return found.stream().anyMatch(other -> other.party().actor().equals(meant.party().actor()));
    }

    /** "groups in Algeria, Egypt and Libya": the list is one of places. */
    private boolean placed(int sentence, Piece first) {
        Words words = scene.words(sentence);
        for (int i = first.from() + 1; i < first.to(); i++) {
            if (words.lower(i).equals("in") || words.lower(i).equals("from")) return true;
        }
        return false;
    }

    private static boolean isState(Meant meant) {
        return meant.party().actor().kind() == ActorKind.COUNTRY;
    }

    private static boolean isNamedPerson(Meant meant) {
        return meant.party().isNamedPerson();
    }

    /** Whom one member of the list means, by the head of its first noun phrase. */
    private List<Meant> one(int sentence, int from, int to) {
        Words words = scene.words(sentence);
        int start = from;
        while (start < to && (words.is(start, WordClass.ADVERB) || words.is(start, WordClass.TIME)
                || words.is(start, WordClass.QUOTE) || words.is(start, WordClass.CONJUNCTION)))
            start++;
        if (start >= to || words.is(start, WordClass.PREPOSITION)) return List.of();
        Optional<Reference> last = referenceEnding(sentence, to).filter(reference -> reference.kind() == Kind.PERSON
                && reference.from() > start(words, from) && words.is(reference.from() - 1, WordClass.NAME));
        if (last.isPresent()) return meant(last.get());
        Optional<Reference> titled = titled(sentence, start, to);
        if (titled.isPresent()) return meant(titled.get());
        int end = headEnd(words, start, to);
        while (QUANTITIES.contains(words.lower(end - 1)) && words.lower(end).equals("of") && end + 1 < to
                && referenceEnding(sentence, end).isEmpty()) {
            start = end + 1;
            end = headEnd(words, start, to);
        }
        if ((end - start == 1 && words.is(start, WordClass.PRONOUN))
                || (end - start == 1 && words.is(start, WordClass.DETERMINER))) {
            return pronouns.of(sentence, start);
        }
        if (words.lower(end).equals("named") || words.lower(end).equals("called")) {
            List<Meant> named = one(sentence, end + 1, to);
            if (!named.isEmpty()) return named;
        }
        return referenceEnding(sentence, end)
                .filter(reference -> reference.kind() != Kind.DEMONYM || citizens(words, reference))
                .map(Subjects::meant)
                .orElse(List.of());
    }

    /** "Secretary of State Alan Roe", "the Organization of African Unity": names that hold a preposition. */
    private Optional<Reference> titled(int sentence, int from, int to) {
        Words words = scene.words(sentence);
        int first = start(words, from);
        return scene.in(sentence)
                .stream()
                .filter(reference -> (reference.from() == from || reference.from() == first) && reference.to() <= to)
                .filter(reference -> reference.kind() == Kind.PERSON || reference.kind() == Kind.NAME)
                .filter(reference -> reference.to() > headEnd(words, from, to))
                .findFirst();
    }

    /** "the Palestinians": a people stands for its state. */
    private static boolean citizens(Words words, Reference reference) {
        return words.lower(reference.to() - 1).endsWith("s") && reference.to() - reference.from() == 1;
    }

    private static int start(Words words, int from) {
        return words.is(from, WordClass.DETERMINER) ? from + 1 : from;
    }

    private static int headEnd(Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean ends = switch (words.get(i).is()) {
                case PREPOSITION, MARK, SUBORDINATOR, AUXILIARY -> !words.lower(i).equals("-");
                case PRONOUN -> i > from;
                case VERB ->
                    i > from && !words.is(i - 1, WordClass.DETERMINER) && !words.is(i - 1, WordClass.POSSESSIVE)
                            && !words.lower(i - 1).equals("-");
                default -> false;
            };
            if (ends) return i;
        }
        return to;
    }

    private Optional<Reference> referenceEnding(int sentence, int end) {
        return scene.in(sentence).stream().filter(reference -> reference.to() == end).findFirst();
    }

    private static List<Meant> meant(Reference reference) {
        return reference.parties().stream().map(party -> new Meant(party, reference.span())).toList();
    }
}
