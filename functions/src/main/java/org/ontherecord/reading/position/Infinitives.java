package org.ontherecord.reading.position;

import java.util.Optional;
import java.util.Set;
import org.ontherecord.reading.syntax.WordClass;
import org.ontherecord.reading.syntax.Words;

/** "To do it", alone or after the object that is asked to. */
final class Infinitives {
    private static final int REACH = 25;
    /** Whose infinitive is its own. */
    private static final Set<String> ABLE = Set.of("willing", "able", "ready", "unable", "intention", "pleas",
            "likely");

    private final Words words;
    private final Clauses clauses;

    Infinitives(Words words, Clauses clauses) {
        this.words = words;
        this.clauses = clauses;
    }

    /** The verb of "to do" or "not to do" that begins here. */
    Optional<Integer> at(int at) {
        int to = words.is(at, WordClass.NEGATION) ? at + 1 : at;
        if (!words.lower(to).equals("to")) return Optional.empty();
        int verb = to + 1;
        while (words.is(verb, WordClass.ADVERB) && !carriesStance(verb))
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

    /** "X to do it": the object that is asked, with what it is asked to do. */
    Optional<Complements.Match> afterObject(String code, int at) {
        if (!clauses.opensPhrase(at)) return Optional.empty();
        for (int i = at + 1; i < Math.min(words.size(), at + REACH); i++) {
            if (endsObject(i)) return Optional.empty();
            if (words.is(i, WordClass.VERB) && !words.lower(i).endsWith("ing") && !words.lower(i).endsWith("ed"))
                return Optional.empty();
            Optional<Integer> verb = at(i);
            if (verb.isPresent()) {
                int end = clauses.end(verb.get(), Extent.INFINITIVE);
                return Optional
                        .of(new Complements.Match(code, new Phrase(at, Math.max(end, verb.get() + 1)), verb.get()));
            }
        }
        return Optional.empty();
    }

    /** Whether no infinitive from here on can be what the object is asked to do: "told the paper: | I want to". */
    private boolean endsObject(int at) {
        if (words.is(at, WordClass.AUXILIARY) || words.is(at, WordClass.SUBORDINATOR)) return true;
        return switch (words.lower(at)) {
            case ";", ":", "but", "how", "he", "she", "they", "we", "i" -> true;
            case "," -> words.is(at + 1, WordClass.NEGATION) || words.is(at + 1, WordClass.CONJUNCTION)
                    || (words.lower(at + 1).equals("to") && words.lower(at + 2).equals("be"));
            case "to" -> words.lower(at + 1).equals("date") || ABLE.contains(words.lower(at - 1))
                    || words.is(at - 1, WordClass.POSSESSIVE);
            default -> false;
        };
    }
}
