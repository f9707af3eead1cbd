package org.ontherecord.reading.position;

import org.ontherecord.reading.syntax.WordClass;
import org.ontherecord.reading.syntax.Words;

/** What sort of verb stands at a word, or soon after it: whether a complement goes on there or a new clause begins. */
final class VerbsAhead {
    private final Words words;

    VerbsAhead(Words words) {
        this.words = words;
    }

    boolean baseVerb(int at) {
        String lower = words.lower(at);
        return words.is(at, WordClass.VERB) && !lower.endsWith("ed") && !lower.endsWith("ing") && !lower.endsWith("s");
    }

    boolean pastVerb(int at) {
        return words.is(at, WordClass.VERB) && (words.lower(at).endsWith("ed") || words.lower(at).equals("said"));
    }

    /** Whether a clause without "that" begins here: "it was", "the party had". */
    boolean clauseAt(int start) {
        if (words.is(start, WordClass.PRONOUN))
            return words.is(start + 1, WordClass.AUXILIARY) || words.is(start + 1, WordClass.VERB);
        boolean opens = words.is(start, WordClass.DETERMINER) || words.is(start, WordClass.NAME);
        return opens && verbSoon(start);
    }

    /** Whether a subject with its verb begins here. */
    boolean verbSoon(int start) {
        for (int i = start; i < Math.min(words.size(), start + 7); i++) {
            if (words.is(i, WordClass.VERB) && !words.lower(i).endsWith("ing")) return !words.lower(i - 1).equals("to");
            if (words.is(i, WordClass.AUXILIARY)) return true;
            if ((words.is(i, WordClass.PREPOSITION) && !words.lower(i).equals("of")) || words.is(i, WordClass.MARK)
                    || words.is(i, WordClass.PRONOUN))
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
