package org.ontherecord.reading.position;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.reading.entity.Mentions;
import org.ontherecord.reading.syntax.WordClass;
import org.ontherecord.reading.syntax.Words;

/**
 * Follows a bare definite noun, as "the sanctions", to the nearest earlier phrase with the same head that names someone,
 * as "UN sanctions on Iran": the head match of Raghunathan et al., "A Multi-Pass Sieve for Coreference Resolution"
 * (EMNLP 2010).
 */
final class HeadMatch {
    /** How many sentences it looks back. */
    private static final int REACH = 12;
    private static final int LONGEST = 8;
    private static final Set<String> LINKS = Set.of("of", "on", "against", "with", "over", "for", "to", "between",
            "in");
    private static final Set<WordClass> NOMINAL = Set.of(WordClass.NAME, WordClass.NOUN, WordClass.ADJECTIVE,
            WordClass.NUMBER, WordClass.POSSESSIVE, WordClass.DETERMINER);

    private final Mentions mentions;
    private final int sentence;

    HeadMatch(Line line) {
        this.mentions = line.mentions();
        this.sentence = line.index();
    }

    /** The words of the earlier phrase and those that it names. */
    record Antecedent(String words, List<Actor> actors) {}

    Optional<Antecedent> of(String noun, int before) {
        for (int s = sentence; s >= Math.max(0, sentence - REACH); s--) {
            Words words = mentions.words(s);
            for (int i = (s == sentence ? before : words.size()) - 1; i >= 0; i--) {
                if (!words.is(i, WordClass.NOUN) || !sameNoun(words.lower(i), noun)) continue;
                int from = start(words, i);
                int to = end(words, i + 1);
                List<Actor> actors = mentions.actors(s, from, to);
                if (!actors.isEmpty()) return Optional.of(new Antecedent(words.text(from, to), actors));
            }
        }
        return Optional.empty();
    }

    private static boolean sameNoun(String one, String other) {
        return one.equals(other) || one.equals(other + "s") || other.equals(one + "s");
    }

    private static int start(Words words, int head) {
        int from = head;
        while (from > 0 && head - from < LONGEST
                && (NOMINAL.contains(words.get(from - 1).is()) || words.lower(from - 1).equals("-")))
            from--;
        return words.is(from, WordClass.POSSESSIVE) ? from + 1 : from;
    }

    private static int end(Words words, int from) {
        int end = from;
        while (LINKS.contains(words.lower(end)) && end + 1 < words.size()
                && NOMINAL.contains(words.get(end + 1).is())) {
            end++;
            while (end < words.size() && NOMINAL.contains(words.get(end).is()))
                end++;
        }
        return end;
    }
}
