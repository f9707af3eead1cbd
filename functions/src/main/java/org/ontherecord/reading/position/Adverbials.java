package org.ontherecord.reading.position;

import java.util.Set;
import org.ontherecord.reading.syntax.WordClass;
import org.ontherecord.reading.syntax.Words;

/** Adverbs and expressions of time that part a verb from its subject: "the army on Monday again | attacked". */
final class Adverbials {
    private static final Set<String> TIME_NOUNS = Set.of("week", "month", "year", "day", "weekend", "night", "morning",
            "summer", "earlier", "later");
    private static final Set<String> TIME_WORDS = Set.of("last", "this", "next", "earlier", "later", "early", "late",
            "on",
            "in", "the", "that", "over");

    private final Words words;

    Adverbials(Words words) {
        this.words = words;
    }

    /** The last word up to here that isn't part of one. */
    int before(int from) {
        int at = from;
        while (at > 0) {
            boolean time = words.is(at, WordClass.TIME)
                    || (TIME_NOUNS.contains(words.lower(at)) && TIME_WORDS.contains(words.lower(at - 1)))
                    || (words.is(at, WordClass.NUMBER) && words.is(at - 1, WordClass.TIME));
            if (words.is(at, WordClass.ADVERB)) at--;
            else if (time) {
                at--;
                while (at > 0 && TIME_WORDS.contains(words.lower(at)) && !words.lower(at).equals("that"))
                    at--;
            } else
                return at;
        }
        return at;
    }
}
