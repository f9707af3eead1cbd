package org.ontherecord.reading.position;

import java.util.Set;
import java.util.stream.IntStream;
import org.ontherecord.reading.syntax.Parse;
import org.ontherecord.reading.syntax.Relation;
import org.ontherecord.reading.syntax.WordClass;
import org.ontherecord.reading.syntax.Words;

/**
 * Carries an object on where it seems to end but doesn't: amid a noun phrase ("a famous | win"), and amid a clause that
 * began with it or in it ("denied the reports | were true", "rejected claims | he had lied").
 */
final class Continuation {
    private static final Set<String> SUBJECTS = Set.of("he", "she", "it", "they", "we", "i", "there");
    private static final Set<String> OPENERS = Set.of("that", "how", "why", "whether");
    private static final Set<String> VERBLESS = Set.of("being", "having", "been");
    /** In words, between a word and the noun that it belongs to. */
    private static final int REACH = 5;

    private final Words words;
    private final Clauses clauses;

    Continuation(Words words, Clauses clauses) {
        this.words = words;
        this.clauses = clauses;
    }

    /**
     * After the last word of the object from here to {@code end}.
     *
     * @param clausal whether a verb that follows can be that of a clause about the object
     */
    int of(int from, int end, boolean clausal) {
        if (end <= from || end >= words.size()) return end;
        int noun = nounPhrase(from, end);
        int opener = opener(from, noun);
        if (opener > from) return Math.max(noun, clauses.end(opener, Extent.CLAUSE));
        if (content(noun)) return clauses.end(noun, Extent.CLAUSE);
        int verb = clausal ? verb(noun) : -1;
        return verb > noun - 1 ? Math.max(noun, clauses.end(verb, Extent.CLAUSE)) : noun;
    }

    /** After "that" or "how", where no verb has come yet; -1 where there is none. */
    private int opener(int from, int end) {
        for (int at = end - 1; at > from; at--) {
            if (words.is(at, WordClass.VERB) || words.is(at, WordClass.AUXILIARY)) return -1;
            boolean opens = OPENERS.contains(words.lower(at)) && !words.is(at, WordClass.DETERMINER)
                    && (words.is(at - 1, WordClass.NOUN) || words.is(at - 1, WordClass.PREPOSITION));
            if (opens && at + 1 < end) return at + 1;
        }
        return -1;
    }

    /** "claims | he lied", "a report claiming | he lied". */
    private boolean content(int at) {
        String before = words.lower(at - 1);
        boolean telling = before.endsWith("ing") && Vocabulary.isSpeech(before);
        return SUBJECTS.contains(words.lower(at)) && (telling || Vocabulary.isContent(before));
    }

    /** The verb of which the object is the subject, or -1. */
    private int verb(int end) {
        int at = end;
        while (words.is(at, WordClass.ADVERB))
            at++;
        if (words.is(at, WordClass.AUXILIARY)) return VERBLESS.contains(words.lower(at)) ? -1 : at;
        boolean after = words.is(at - 1, WordClass.NOUN) || words.is(at - 1, WordClass.NAME)
                || words.is(at - 1, WordClass.PRONOUN);
        if (!words.is(at, WordClass.VERB) || !after || words.lower(at).endsWith("ing")) return -1;
        int verb = at;
        return clauses.tree().filter(tree -> finite(tree, verb)).isPresent() ? verb : -1;
    }

    private static boolean finite(Parse tree, int verb) {
        Relation relation = tree.relation(verb);
        return tree.penn(verb).isFinite() && relation != Relation.ACL && relation != Relation.AMOD;
    }

    /** The end of the noun phrase that an article, adjective or first part of a compound at the end belongs to. */
    private int nounPhrase(int from, int end) {
        boolean stopped = words.is(end, WordClass.VERB) || words.is(end, WordClass.NOUN)
                || words.is(end, WordClass.QUOTE) || words.is(end, WordClass.CONJUNCTION)
                || words.is(end, WordClass.TIME);
        if (!stopped) return end;
        return clauses.tree().map(tree -> nounPhrase(tree, from, end)).orElse(end);
    }

    private int nounPhrase(Parse tree, int from, int end) {
        return IntStream.range(Math.max(from, end - 2), end)
                .filter(at -> within(tree, at))
                .map(tree::head)
                .filter(head -> head >= end && head < end + REACH)
                .map(head -> clauses.end(head, Extent.PHRASE))
                .max()
                .orElse(end);
    }

    private static boolean within(Parse tree, int word) {
        return switch (tree.relation(word)) {
            case DET, AMOD, COMPOUND, NUMMOD, NMOD_POSS -> true;
            default -> false;
        };
    }
}
