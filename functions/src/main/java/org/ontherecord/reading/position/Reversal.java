package org.ontherecord.reading.position;

import java.util.Set;
import org.ontherecord.reading.syntax.WordClass;
import org.ontherecord.reading.syntax.Words;

/** Whether a topic is negated or headed by a word that turns it round: "not to use it", "an end to it", "lift the ban". */
final class Reversal {
    private static final Set<String> NOUNS = Set.of("end", "halt", "stop", "cessation", "withdrawal", "lifting",
            "cancellation", "abandonment", "no", "pullout");

    private final Words words;

    Reversal(Line line) {
        this.words = line.words();
    }

    boolean turns(Phrase topic) {
        int from = topic.from();
        if (words.is(from, WordClass.NEGATION) || words.lower(from).equals("no")) return true;
        if (noVote(topic)) return true;
        if (words.lower(from).endsWith("ing") && reverser(from, topic.to())) return true;
        int verb = mainVerb(topic);
        if (verb >= 0) {
            boolean negated = negatedWithin(topic.from(), verb) || words.lower(verb + 1).equals("no");
            return negated != reverser(verb, topic.to());
        }
        return headNoun(topic);
    }

    /** A "no" vote is a vote against. */
    private boolean noVote(Phrase topic) {
        for (int i = topic.from(); i < Math.min(topic.to(), topic.from() + 4); i++) {
            boolean quoted = words.is(i, WordClass.QUOTE) && words.is(i + 2, WordClass.QUOTE);
            if (quoted && words.lower(i + 1).equals("no") && words.lower(i + 3).equals("vote")) return true;
        }
        return false;
    }

    /** The verb of "to do it", of "X to do it", or of a clause; -1 for a noun phrase. */
    private int mainVerb(Phrase topic) {
        if (words.is(topic.from(), WordClass.VERB)) return topic.from();
        for (int i = topic.from(); i < topic.to(); i++) {
            if (words.lower(i).equals("who") || words.lower(i).equals("which") || words.lower(i).equals("that"))
                return -1;
            if (words.is(i, WordClass.VERB) && !words.lower(i).endsWith("ing") && !participle(i)) return i;
        }
        return -1;
    }

    /** "sanctions imposed by": no verb of its own. */
    private boolean participle(int at) {
        return words.lower(at).endsWith("ed") && !words.is(at - 1, WordClass.AUXILIARY)
                && words.is(at - 1, WordClass.NOUN);
    }

    private boolean negatedWithin(int from, int verb) {
        for (int i = from; i < verb; i++)
            if (words.is(i, WordClass.NEGATION)) return true;
        return false;
    }

    private boolean reverser(int verb, int to) {
        String lower = words.lower(verb);
        if (!Vocabulary.isReverser(lower)) return false;
        if (lower.startsWith("pull")) return particle(verb, to, "out");
        return !lower.startsWith("giv") || particle(verb, to, "up");
    }

    private boolean particle(int verb, int to, String particle) {
        for (int i = verb + 1; i < Math.min(to, verb + 6); i++)
            if (words.lower(i).equals(particle)) return true;
        return false;
    }

    private boolean headNoun(Phrase topic) {
        for (int i = topic.from(); i < topic.to() && !words.is(i, WordClass.PREPOSITION); i++) {
            if (NOUNS.contains(words.lower(i)) && (words.is(i + 1, WordClass.PREPOSITION) || i + 1 == topic.to()))
                return true;
        }
        return false;
    }
}
