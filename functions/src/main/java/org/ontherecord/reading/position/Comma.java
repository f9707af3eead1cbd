package org.ontherecord.reading.position;

import org.ontherecord.reading.syntax.WordClass;
import org.ontherecord.reading.syntax.Words;

/** A comma within or after a complement: it parts the members of a list, opens a short aside, or ends it all. */
final class Comma {
    /** In words, up to the next comma or conjunction. */
    private static final int REACH = 6;

    private final Words words;
    private final int at;
    private final VerbsAhead verbs;

    Comma(Words words, int at) {
        this.words = words;
        this.at = at;
        this.verbs = new VerbsAhead(words);
    }

    /**
     * Whether the complement goes on over "A, B and C" or over a short aside; no further.
     *
     * @param infinitive whether another bare verb can follow: "to stop, | withdraw and pay"
     */
    boolean goesOn(boolean infinitive) {
        int next = nextSeparator();
        if (next < 0 || next - at >= REACH) return infinitive && verbs.baseVerb(at + 1);
        if (words.is(at + 1, WordClass.CONJUNCTION) || words.is(at + 1, WordClass.PRONOUN)
                || words.is(at + 1, WordClass.SUBORDINATOR)) {
            return false;
        }
        if (infinitive && verbs.baseVerb(at + 1)) return true;
        for (int i = at + 1; i < next; i++) {
            if (words.is(i, WordClass.VERB) || words.is(i, WordClass.AUXILIARY)) return false;
        }
        boolean list = words.is(next, WordClass.CONJUNCTION) && !words.lower(next).equals("but");
        boolean aside = words.lower(next).equals(",") && words.lower(next + 1).equals("to");
        return (list && !verbs.verbSoon(next + 1)) || aside;
    }

    private int nextSeparator() {
        for (int i = at + 1; i < Math.min(words.size(), at + 1 + REACH); i++) {
            if (words.lower(i).equals(",") || words.is(i, WordClass.CONJUNCTION)) return i;
        }
        return -1;
    }
}
