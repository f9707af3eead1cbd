package org.ontherecord.reading.position;

import java.util.Set;
import org.ontherecord.reading.syntax.WordClass;
import org.ontherecord.reading.syntax.Words;

/** Takes off the tail of a complement what only says when, or leads on to nothing. */
final class ComplementTail {
    private static final Set<String> TIME_NOUNS = Set.of("week", "month", "year", "day", "summer", "winter", "spring",
            "autumn", "weekend", "night", "morning", "evening", "decade", "days", "weeks", "months", "years");
    private static final Set<String> TIME_WORDS = Set.of("last", "this", "next", "late", "early", "earlier", "later",
            "on",
            "each", "past", "the", "in", "by", "ago", "recent", "until", "since", "for", "at", "of");
    private static final Set<String> POINTING = Set.of("this", "that", "these", "those");

    private final Words words;
    private final int from;
    private final Extent extent;

    ComplementTail(Words words, int from, Extent extent) {
        this.words = words;
        this.from = from;
        this.extent = extent;
    }

    /** Without trailing marks, function words and adverbials of time. */
    int trimmed(int end) {
        int at = timeless(busy(end));
        return busy(at);
    }

    private int busy(int end) {
        int at = end;
        while (at > from + 1 && idle(at - 1))
            at--;
        return at;
    }

    private boolean idle(int at) {
        return switch (words.get(at).is()) {
            case PREPOSITION -> !particle(at);
            case DETERMINER -> !pointing(at);
            case CONJUNCTION, SUBORDINATOR -> true;
            case MARK -> !words.lower(at).equals(")");
            case ADVERB -> extent != Extent.CLAUSE || words.lower(at).equals("also");
            case QUOTE -> !quotedWithin(at);
            default -> false;
        };
    }

    /** "stand | down", "carried | out". */
    private boolean particle(int at) {
        return Vocabulary.isParticle(words.lower(at)) && words.is(at - 1, WordClass.VERB);
    }

    /** "reflect on | this". */
    private boolean pointing(int at) {
        return POINTING.contains(words.lower(at)) && words.is(at - 1, WordClass.PREPOSITION);
    }

    private boolean quotedWithin(int close) {
        for (int i = close - 1; i >= from; i--)
            if (words.is(i, WordClass.QUOTE)) return true;
        return false;
    }

    private int timeless(int end) {
        int at = end;
        while (at > from + 2 && (words.is(at - 1, WordClass.TIME) || (TIME_NOUNS.contains(words.lower(at - 1))
                && TIME_WORDS.contains(words.lower(at - 2)))
                || (words.is(at - 1, WordClass.NUMBER) && words.is(at - 2, WordClass.TIME)))) {
            at--;
            while (at > from + 2 && TIME_WORDS.contains(words.lower(at - 1)))
                at--;
        }
        return at;
    }
}
