package org.ontherecord.reading.position;

import java.util.Optional;
import org.ontherecord.reading.syntax.WordClass;
import org.ontherecord.reading.syntax.Words;

/** Finds the verbs of "to do", "not to do" and "to do its best to help". */
final class Infinitives {
    private final Words words;
    private final Clauses clauses;

    Infinitives(Words words, Clauses clauses) {
        this.words = words;
        this.clauses = clauses;
    }

    /** The verb of "to do" or "not to do" that begins here. */
    Optional<Integer> at(int start) {
        int to = words.is(start, WordClass.NEGATION) ? start + 1 : start;
        if (!words.lower(to).equals("to")) return Optional.empty();
        int verb = to + 1;
        while (words.is(verb, WordClass.QUOTE) || (words.is(verb, WordClass.ADVERB) && !carriesStance(verb)))
            verb++;
        boolean fits = words.is(verb, WordClass.VERB) || words.lower(verb).equals("be")
                || words.lower(verb).equals("have") || words.lower(verb).equals("do")
                || carriesStance(verb);
        return fits ? Optional.of(verb) : Optional.empty();
    }

    /** "to back the plan", whatever "back" is taken for. */
    private boolean carriesStance(int verb) {
        return StanceLexicon.standard().knows(words.lower(verb), Trigger.Kind.VERB) && clauses.opensPhrase(verb + 1);
    }

    /** "to do its best to help": the help is what it is about. */
    int effort(int verb) {
        if (!words.lower(verb).equals("do")) return verb;
        for (int i = verb + 1; i < Math.min(words.size(), verb + 5); i++) {
            if (words.lower(i).equals("to")) return at(i).orElse(verb);
        }
        return verb;
    }
}
