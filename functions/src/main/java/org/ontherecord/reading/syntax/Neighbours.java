package org.ontherecord.reading.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Settles words that can be noun or verb by the words around them. */
final class Neighbours {
    private static final Set<String> SUBJECT_PRONOUNS = Set.of("he", "she", "it", "they", "we", "i", "you", "who",
            "which",
            "that");
    private static final Set<String> MODALS = Set.of("will", "would", "should", "must", "can", "could", "may", "might",
            "shall", "'ll");
    private static final Set<String> PARTICLES = Set.of("over", "out", "up", "back", "down", "off");
    private static final Set<WordClass> OPEN = Set.of(WordClass.NOUN, WordClass.VERB, WordClass.ADJECTIVE);
    private static final List<String> DEMONYM_ENDINGS = List.of("ian", "ean", "ish", "ese", "eli", "aqi", "ani", "can",
            "U.S.", "french", "dutch");

    private final List<Word> words;

    private Neighbours(List<Word> words) {
        this.words = new ArrayList<>(words);
    }

    static List<Word> settle(List<Word> words) {
        Neighbours neighbours = new Neighbours(words);
        for (int i = 0; i < words.size(); i++)
            neighbours.settle(i);
        return neighbours.words;
    }

    private void settle(int i) {
        Word word = words.get(i);
        if (word.lower().equals("that") && demonstrative(i)) words.set(i, word.as(WordClass.DETERMINER));
        if (!OPEN.contains(word.is())) return;
        List<WordClass> classes = WordClasses.of(word.lower());
        boolean unknown = !WordClasses.knows(word.lower());
        if (!word.capitalised() && (afterModal(i) || (is(i - 1, "to") && (unknown || bareVerb(i))))) {
            words.set(i, word.as(WordClass.VERB));
        } else if (classes.contains(WordClass.VERB) && (classes.size() > 1 || word.lower().endsWith("ing"))) {
            words.set(i, word.as(choose(i, word.lower(), classes)));
        }
    }

    /** "rejected that demand": a noun follows, and no verb after it. */
    private boolean demonstrative(int i) {
        if (!is(i + 1, WordClass.NOUN)) return false;
        return i + 2 >= words.size() || is(i + 2, WordClass.MARK) || is(i + 2, WordClass.PREPOSITION);
    }

    /** After a modal a noun is a verb, and so is an adjective that has an object. */
    private boolean afterModal(int i) {
        int modal = i - 1;
        while (modal > 0 && words.get(modal).is(WordClass.ADVERB))
            modal--;
        if (modal < 0 || !MODALS.contains(words.get(modal).lower())) return false;
        return words.get(i).is(WordClass.NOUN) || (words.get(i).is(WordClass.ADJECTIVE) && complementFollows(i + 1));
    }

    /** "to hand over", "to free the prisoners". */
    private boolean bareVerb(int i) {
        if (words.get(i).lower().endsWith("s") || i + 1 >= words.size()) return false;
        if (words.get(i).is(WordClass.ADJECTIVE)) return is(i + 1, WordClass.DETERMINER) || is(i + 1, WordClass.NAME);
        return words.get(i).is(WordClass.NOUN)
                && (complementFollows(i + 1) || PARTICLES.contains(words.get(i + 1).lower()));
    }

    private boolean is(int i, String lower) {
        return i >= 0 && i < words.size() && words.get(i).lower().equals(lower);
    }

    private WordClass choose(int i, String lower, List<WordClass> classes) {
        WordClass likely = classes.get(0);
        WordClass other = classes.stream().filter(is -> is != WordClass.VERB).findFirst().orElse(WordClass.NOUN);
        if (i == 0) return likely;
        Word before = words.get(i - 1);
        return switch (before.is()) {
            case DETERMINER -> is(i - 2, WordClass.AUXILIARY) ? WordClass.VERB : classes.size() == 1 ? likely : other;
            case POSSESSIVE, NUMBER -> classes.size() == 1 ? likely : other;
            case AUXILIARY, NEGATION -> WordClass.VERB;
            case ADJECTIVE -> other == WordClass.ADJECTIVE ? likely : classes.size() == 1 ? likely : other;
            case PREPOSITION -> {
                boolean infinitive = before.lower().equals("to") && !lower.endsWith("s") && !lower.endsWith("ed");
                yield infinitive || lower.endsWith("ing") ? WordClass.VERB : other;
            }
            case PRONOUN, SUBORDINATOR -> SUBJECT_PRONOUNS.contains(before.lower()) ? WordClass.VERB : likely;
            case NOUN, NAME -> afterNominal(i, lower, likely, other);
            case VERB -> before.lower().endsWith("s") || before.lower().endsWith("ed") ? other : likely;
            default -> likely;
        };
    }

    /** "Georgian charges that" against "unions demand a raise": agreement in number decides, then what follows. */
    private WordClass afterNominal(int i, String lower, WordClass likely, WordClass other) {
        Word before = words.get(i - 1);
        boolean pluralNoun = before.is(WordClass.NOUN) && before.lower().endsWith("s");
        if (lower.endsWith("ing")) return pluralNoun && is(i + 1, WordClass.PREPOSITION) ? WordClass.VERB : likely;
        if (lower.endsWith("ed")) return likely;
        if (before.is(WordClass.NAME) && adjectival(before, i)) return other;
        boolean plural = pluralNoun || (i >= 2 && is(i - 2, WordClass.CONJUNCTION));
        boolean agrees = plural != (lower.endsWith("s") && !lower.endsWith("ss"));
        if (agrees && complementFollows(i + 1)) return WordClass.VERB;
        return agrees && i + 1 < words.size() ? likely : other;
    }

    /** "Georgian", "Russian and Chinese": adjectives of this make go before a noun, unless a verb's subject is wanted. */
    private boolean adjectival(Word name, int i) {
        if (DEMONYM_ENDINGS.stream().noneMatch(name.lower()::endsWith)) return false;
        boolean article = i >= 2 && is(i - 2, WordClass.DETERMINER);
        return !article || words.get(i).lower().endsWith("s");
    }

    private boolean complementFollows(int i) {
        if (i >= words.size()) return false;
        Word after = words.get(i);
        return switch (after.is()) {
            case DETERMINER, NAME, PRONOUN, SUBORDINATOR, ADJECTIVE, NUMBER -> true;
            case VERB -> after.lower().endsWith("ing");
            default -> after.lower().equals("to") || after.lower().equals("for") || after.lower().equals("on");
        };
    }

    private boolean is(int i, WordClass wordClass) {
        return i >= 0 && i < words.size() && words.get(i).is(wordClass);
    }
}
