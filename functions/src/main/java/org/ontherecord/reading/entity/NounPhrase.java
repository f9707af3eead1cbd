package org.ontherecord.reading.entity;

import java.util.Set;
import org.ontherecord.reading.syntax.Word;
import org.ontherecord.reading.syntax.WordClass;
import org.ontherecord.reading.syntax.Words;

/** Where the noun phrase around a head noun begins. */
final class NounPhrase {
    private static final int LONGEST = 12;
    private static final Set<WordClass> MODIFIERS = Set.of(WordClass.NAME, WordClass.NOUN, WordClass.ADJECTIVE,
            WordClass.NUMBER, WordClass.POSSESSIVE);

    private NounPhrase() {}

    /** First word of the phrase that ends with the word {@code head}. */
    static int start(Words words, int head) {
        int at = head;
        while (at > 0 && head - at < LONGEST) {
            Word before = words.get(at - 1);
            if (before.is(WordClass.DETERMINER)) {
                at--;
                if (!words.is(at - 1, WordClass.DETERMINER)) break;
            } else if (MODIFIERS.contains(before.is()) || participle(words, at - 1) || hyphen(words, at - 1)) {
                at--;
            } else {
                break;
            }
        }
        while (at < head && words.is(at, WordClass.POSSESSIVE))
            at++;
        return at;
    }

    /** "the ruling party", "the exiled leader". */
    private static boolean participle(Words words, int at) {
        String lower = words.lower(at);
        return words.is(at, WordClass.VERB)
                && (lower.endsWith("ing") || lower.endsWith("ed"))
                && (words.is(at - 1, WordClass.DETERMINER) || words.is(at - 1, WordClass.POSSESSIVE)
                        || words.lower(at - 1).equals("-"));
    }

    private static boolean hyphen(Words words, int at) {
        return words.lower(at).equals("-") && at > 0 && words.get(at - 1).span().end() == words.get(at).span().start();
    }
}
