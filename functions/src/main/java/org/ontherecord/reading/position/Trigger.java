package org.ontherecord.reading.position;

import java.util.List;
import java.util.Optional;

/**
 * Words that carry a stance.
 *
 * @param stance      the stance
 * @param head        the first of the words, uninflected
 * @param rest        the words after it, as they stand
 * @param kind        what part of speech the head is
 * @param negator     whether a negation must go before
 * @param complements what may follow, in order of trial
 * @param negated     the stance of the negated words, if one can be told
 */
record Trigger(Stance stance, String head, List<String> rest, Kind kind, boolean negator, List<String> complements,
        Optional<Stance> negated) {
    /** What part of speech carries the stance. */
    enum Kind {
        VERB, NOUN, ADJECTIVE;

        String label() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
