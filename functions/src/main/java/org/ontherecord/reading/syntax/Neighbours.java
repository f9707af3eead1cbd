package org.ontherecord.reading.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Settles words that can be noun or verb by the word before and the word after. */
final class Neighbours {
    private static final Set<String> SUBJECT_PRONOUNS = Set.of("he", "she", "it", "they", "we", "i", "you", "who",
            "which");
    private static final Set<WordClass> OPEN = Set.of(WordClass.NOUN, WordClass.VERB, WordClass.ADJECTIVE);

    private Neighbours() {}

    static List<Word> settle(List<Word> words) {
        List<Word> settled = new ArrayList<>(words);
        for (int i = 0; i < settled.size(); i++) {
            Word word = settled.get(i);
            if (!OPEN.contains(word.is())) continue;
            List<WordClass> classes = WordClasses.of(word.lower());
            if (classes.contains(WordClass.VERB) && classes.size() > 1) {
                settled.set(i, word.as(choose(settled, i, classes)));
            }
        }
        return settled;
    }

    private static WordClass choose(List<Word> words, int i, List<WordClass> classes) {
        WordClass other = classes.get(0) == WordClass.VERB ? classes.get(1) : classes.get(0);
        if (i == 0) return classes.get(0);
        Word before = words.get(i - 1);
        Word after = i + 1 < words.size() ? words.get(i + 1) : null;
        String lower = words.get(i).lower();
        return switch (before.is()) {
            case DETERMINER, POSSESSIVE, NUMBER -> other;
            case AUXILIARY, NEGATION -> WordClass.VERB;
            case ADJECTIVE -> other == WordClass.ADJECTIVE ? classes.get(0) : other;
            case PREPOSITION -> before.lower().equals("to") && !lower.endsWith("s") && !lower.endsWith("ed")
                    ? WordClass.VERB
                    : lower.endsWith("ing") ? WordClass.VERB : other;
            case PRONOUN -> SUBJECT_PRONOUNS.contains(before.lower()) || before.lower().equals("that")
                    ? WordClass.VERB
                    : classes.get(0);
            case NOUN, NAME -> afterNominal(before, after, lower, classes);
            case VERB -> before.lower().endsWith("s") || before.lower().endsWith("ed") ? other : classes.get(0);
            default -> classes.get(0);
        };
    }

    /** "Georgian charges that" against "unions demand a raise": agreement in number decides, then what follows. */
    private static WordClass afterNominal(Word before, Word after, String lower, List<WordClass> classes) {
        WordClass other = classes.get(0) == WordClass.VERB ? classes.get(1) : classes.get(0);
        if (lower.endsWith("ed") || lower.endsWith("ing")) return classes.get(0);
        boolean objectFollows = after != null && (after.is(WordClass.DETERMINER)
                || after.is(WordClass.NAME)
                || after.is(WordClass.PRONOUN)
                || after.is(WordClass.SUBORDINATOR)
                || after.lower().equals("to")
                || after.lower().equals("for")
                || after.lower().equals("on"));
        boolean plural = before.is(WordClass.NOUN) && before.lower().endsWith("s");
        boolean agrees = plural != (lower.endsWith("s") && !lower.endsWith("ss"));
        return objectFollows && agrees ? WordClass.VERB : agrees && after != null ? classes.get(0) : other;
    }
}
