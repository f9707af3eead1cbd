package org.ontherecord.reading.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.reading.entity.ActorKind;
import org.ontherecord.reading.entity.Mentions.Meant;
import org.ontherecord.reading.syntax.WordClass;
import org.ontherecord.reading.syntax.Words;

/**
 * Follows the words of a topic that point elsewhere. A possessive looks to the addressee or the accused first, then to
 * the holder; a description is followed only where it heads the topic; an object pronoun is never its own subject.
 */
final class Anaphors {
    private static final Set<String> OWNERS = Set.of("its", "their", "his", "her", "our", "my");
    private static final Set<String> PRONOUNS = Set.of("it", "they", "them", "he", "him", "she", "we", "us", "i", "me",
            "both", "either", "himself", "itself", "themselves");
    private static final Set<String> OBJECTS = Set.of("it", "them", "him", "us", "me");
    private static final Set<String> OWN_STATE = Set.of("country", "nation", "homeland", "government", "state");
    private static final int ADDRESSEE = 10;

    private final Line line;
    private final Words words;
    private final Draft draft;
    private final Phrase topic;

    Anaphors(Line line, Draft draft) {
        this.line = line;
        this.words = line.words();
        this.draft = draft;
        this.topic = draft.topic();
    }

    /**
     * What stands in place of a word, or of the phrase that it opens.
     *
     * @param to     after the last word that is replaced
     * @param words  in its place
     * @param actors whom they name; none if the anaphor can't be followed
     */
    record Replacement(int to, String words, List<Actor> actors) {}

    /** What the word here points to, if it points at all. */
    Optional<Replacement> at(int word) {
        String lower = words.lower(word);
        if (OWNERS.contains(lower) && !OWN_STATE.contains(words.lower(word + 1)))
            return Optional.of(replaced(word, possessor(word), "'s"));
        if (PRONOUNS.contains(lower) && !leadsOn(word)) return Optional.of(replaced(word, pronoun(word), ""));
        return word == head() ? description(word) : Optional.empty();
    }

    private int head() {
        return words.is(topic.from(), WordClass.QUOTE) ? topic.from() + 1 : topic.from();
    }

    private static Replacement replaced(int word, List<Actor> actors, String ending) {
        String names = String.join(" and ", actors.stream().map(actor -> actor.name() + ending).toList());
        List<Actor> named = actors.stream().filter(actor -> actor.kind() != ActorKind.GROUP).toList();
        return new Replacement(word + 1, names, named);
    }

    /** "both countries" is replaced as a whole; "what he called" names nobody that the stance is about. */
    private boolean leadsOn(int word) {
        if (Vocabulary.isNaming(words.lower(word + 1)) && words.lower(word - 1).equals("what")) return true;
        return line.mentions().description(line.index(), word).isPresent() && word + 1 < topic.to()
                && words.is(word + 1, WordClass.NOUN);
    }

    private List<Actor> possessor(int word) {
        List<Actor> addressed = agreeing(words.lower(word), addressees(word));
        if (!addressed.isEmpty()) return addressed;
        List<Actor> own = agreeing(words.lower(word), holders());
        return own.isEmpty() ? meant(word) : own;
    }

    private List<Actor> pronoun(int word) {
        boolean object = word == topic.from() && OBJECTS.contains(words.lower(word)) && !subjectHere(word);
        List<Actor> holders = holders();
        if (!object && draft.tags().contains(Tag.NOMINAL) && word == topic.from()) {
            List<Actor> own = agreeing(words.lower(word), holders);
            if (!own.isEmpty()) return own;
        }
        List<Actor> meant = meant(word);
        return object ? meant.stream().filter(actor -> !holders.contains(actor)).toList() : meant;
    }

    private boolean subjectHere(int word) {
        return words.is(word + 1, WordClass.VERB) || words.is(word + 1, WordClass.AUXILIARY);
    }

    private List<Actor> meant(int word) {
        return line.parties(new Phrase(word, word + 1)).stream().map(meant -> meant.party().actor()).toList();
    }

    private List<Actor> holders() {
        return draft.holders().stream().map(meant -> meant.party().actor()).toList();
    }

    /** Those that are asked to do it, or accused of it: named before "to", "of" or "for" in the topic. */
    private List<Actor> addressees(int word) {
        for (int i = topic.from() + 1; i < Math.min(word, topic.from() + ADDRESSEE); i++) {
            boolean parts = (words.lower(i).equals("to") && words.is(i + 1, WordClass.VERB))
                    || (words.lower(i).equals("of") && words.lower(i + 1).endsWith("ing"))
                    || (words.is(i, WordClass.AUXILIARY) && !words.is(topic.from(), WordClass.VERB));
            if (parts) return actors(new Phrase(topic.from(), i));
        }
        return List.of();
    }

    private List<Actor> actors(Phrase phrase) {
        return line.parties(phrase).stream().map(meant -> meant.party().actor()).toList();
    }

    /** The actors, if a pronoun of this number and kind can mean them. */
    private static List<Actor> agreeing(String pronoun, List<Actor> actors) {
        boolean one = actors.size() == 1;
        boolean person = one && actors.get(0).kind() == ActorKind.PERSON;
        boolean agrees = switch (pronoun) {
            case "his", "her", "he", "she" -> person;
            case "its", "it" -> one && !person && actors.get(0).kind() != ActorKind.GROUP;
            case "their", "they" -> actors.size() > 1 || (one && actors.get(0).kind() == ActorKind.GROUP);
            default -> false;
        };
        return agrees ? actors : List.of();
    }

    private Optional<Replacement> description(int word) {
        Optional<Meant> described = line.mentions().description(line.index(), word);
        if (described.isEmpty() || !points(word)) return Optional.empty();
        int to = Math.min(topic.to(), words.indexAt(described.get().span().end() - 1) + 1);
        if (!line.mentions().actors(line.index(), word + 1, to).isEmpty()) return Optional.empty();
        List<Actor> actors = new ArrayList<>(actors(new Phrase(word, to)));
        boolean unnamed = actors.stream().anyMatch(actor -> actor.kind() == ActorKind.GROUP);
        if (actors.isEmpty() || unnamed) return Optional.empty();
        String ending = words.is(to, WordClass.POSSESSIVE) && to < topic.to() ? "'s" : "";
        Replacement replacement = replaced(word, actors, ending);
        return Optional
                .of(new Replacement(ending.isEmpty() ? to : to + 1, replacement.words(), replacement.actors()));
    }

    private boolean points(int at) {
        return words.is(at, WordClass.DETERMINER) && !words.lower(at).equals("a") && !words.lower(at).equals("an");
    }
}
