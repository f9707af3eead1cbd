package org.ontherecord.reading.position;

import org.ontherecord.reading.syntax.WordClass;
import org.ontherecord.reading.syntax.Words;

/** What sort of verb stands at a word, or soon after it: whether a complement goes on there or a new clause begins. */
final class VerbsAhead {
    private final Words words;

    VerbsAhead(Words words) {
        this.words = words;
    }

    /** "to | do", "to properly | do". */
    boolean infinitiveAfter(int to) {
        int at = to + 1;
        while (words.is(at, WordClass.ADVERB) || words.is(at, WordClass.QUOTE))
            at++;
        return words.is(at, WordClass.VERB);
    }

    /** Whether a verb follows "to", with at most adverbs between them. */
    boolean infinitiveAt(int verb) {
        int at = verb - 1;
        while (words.is(at, WordClass.ADVERB) || words.is(at, WordClass.QUOTE))
            at--;
        return words.lower(at).equals("to");
    }

    /**
     * "as | mediator": what something is or becomes, not a clause of its own.
     *
     * @param act whether it tells how something is done: "serve as a mediator"; "as a farce" tells what is thought of it
     */
    boolean roleAfter(int as, boolean act) {
        boolean noun = words.is(as + 1, WordClass.NAME) || words.is(as + 1, WordClass.NOUN)
                || (act && words.is(as + 1, WordClass.DETERMINER));
        return noun && !verbSoon(as + 1);
    }

    /** "and | said", "and | believes": what whoever is quoted does next, no part of what he said. */
    boolean opinion(int at) {
        String lower = words.lower(at);
        return words.is(at, WordClass.VERB) && !lower.endsWith("ing") && Vocabulary.isSpeech(lower);
    }

    boolean baseVerb(int at) {
        String lower = words.lower(at);
        return words.is(at, WordClass.VERB) && !lower.endsWith("ed") && !lower.endsWith("ing") && !lower.endsWith("s");
    }

    /** "by | raising it", "by | not raising it". */
    boolean gerundAfter(int by) {
        int at = by + 1;
        while (words.is(at, WordClass.NEGATION) || words.is(at, WordClass.ADVERB))
            at++;
        return gerund(at);
    }

    boolean gerund(int at) {
        return words.is(at, WordClass.VERB) && words.lower(at).endsWith("ing");
    }

    boolean pastVerb(int at) {
        return words.is(at, WordClass.VERB) && (words.lower(at).endsWith("ed") || words.lower(at).equals("said"));
    }

    /** Whether a subject with its verb begins here. */
    boolean verbSoon(int start) {
        for (int i = start; i < Math.min(words.size(), start + 7); i++) {
            if (words.is(i, WordClass.VERB) && !words.lower(i).endsWith("ing")) return !words.lower(i - 1).equals("to");
            if (words.is(i, WordClass.AUXILIARY)) return true;
            if ((words.is(i, WordClass.PREPOSITION) && !words.lower(i).equals("of")) || words.is(i, WordClass.MARK)
                    || words.is(i, WordClass.PRONOUN) || (i > start && words.is(i, WordClass.SUBORDINATOR))
                    || words.lower(i).equals("so"))
                return false;
        }
        return false;
    }

    /** A participle after a noun has no object; a verb in the past has. */
    boolean objectOf(int verb) {
        boolean after = words.is(verb - 1, WordClass.NOUN) || words.is(verb - 1, WordClass.NAME);
        return after && (words.is(verb + 1, WordClass.DETERMINER) || words.is(verb + 1, WordClass.NAME)
                || words.is(verb + 1, WordClass.NOUN));
    }
}
