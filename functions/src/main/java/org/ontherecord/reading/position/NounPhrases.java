package org.ontherecord.reading.position;

import java.util.Set;
import org.ontherecord.reading.syntax.WordClass;
import org.ontherecord.reading.syntax.Words;

/** Where noun phrases begin, told from their ends. */
final class NounPhrases {
    private static final Set<WordClass> NOMINAL = Set.of(WordClass.NAME, WordClass.NOUN, WordClass.ADJECTIVE,
            WordClass.NUMBER, WordClass.DETERMINER, WordClass.POSSESSIVE, WordClass.TIME);
    private static final Set<String> TOGETHER = Set.of("along", "together");

    private static final Set<String> UNITS = Set.of("day", "week", "month", "year");

    private final Words words;

    NounPhrases(Words words) {
        this.words = words;
    }

    /** Whether a word can be part of a noun phrase by its class. */
    boolean isNominal(int at) {
        return NOMINAL.contains(classAt(at));
    }

    private WordClass classAt(int at) {
        return at < 0 || at >= words.size() ? WordClass.MARK : words.get(at).is();
    }

    /** "two thousand homes | a year". */
    private boolean rate(int article) {
        return words.lower(article).equals("a") && UNITS.contains(words.lower(article + 1));
    }

    /** The noun phrase with its adjuncts and its list that ends before a word. */
    Phrase endingAt(int end) {
        int from = end - 1;
        boolean joined = false;
        while (from > 0 && belongs(from - 1, end, joined)) {
            from--;
            joined |= words.is(from, WordClass.CONJUNCTION);
        }
        while (from < end - 1 && (words.is(from, WordClass.POSSESSIVE) || words.is(from, WordClass.CONJUNCTION)
                || words.lower(from).equals(",")))
            from++;
        return new Phrase(from, end);
    }

    private boolean belongs(int at, int end, boolean joined) {
        String lower = words.lower(at);
        WordClass is = words.get(at).is();
        if (is == WordClass.TIME) return words.is(at + 1, WordClass.POSSESSIVE) || words.is(at + 1, WordClass.NOUN);
        boolean nextPhrase = words.is(at + 1, WordClass.DETERMINER)
                && (is == WordClass.NOUN || is == WordClass.NAME) && !rate(at + 1);
        if (nextPhrase) return false;
        if (NOMINAL.contains(is)) return true;
        return switch (is) {
            case PREPOSITION -> (lower.equals("with") && TOGETHER.contains(words.lower(at - 1)))
                    || (NOMINAL.contains(classAt(at - 1)) && !lower.equals("as") && !lower.equals("after"));
            case CONJUNCTION -> !lower.equals("but") && NOMINAL.contains(classAt(at - 1)) && !objectOfVerb(at);
            case MARK -> lower.equals("-")
                    || (lower.equals(",") && joined && NOMINAL.contains(classAt(at - 1)) && !objectOfVerb(at)
                            && shortMember(at));
            case VERB -> participle(at);
            case QUOTE -> NOMINAL.contains(classAt(at - 1)) && at + 1 < end;
            case ADVERB -> words.is(at + 1, WordClass.NUMBER) || words.is(at + 1, WordClass.ADJECTIVE)
                    || (lower.equals("only") && words.is(at + 1, WordClass.NOUN))
                    || (TOGETHER.contains(lower) && words.lower(at + 1).equals("with"));
            default -> false;
        };
    }

    private boolean participle(int at) {
        String lower = words.lower(at);
        boolean form = lower.endsWith("ing") || lower.endsWith("ed");
        boolean reduced = NOMINAL.contains(classAt(at - 1))
                && (words.is(at + 1, WordClass.PREPOSITION) || words.lower(at + 1).equals("last"));
        boolean adjective = words.is(at - 1, WordClass.DETERMINER) || words.is(at - 1, WordClass.POSSESSIVE);
        return form && ((reduced && !Vocabulary.isSpeech(lower)) || adjective);
    }

    /** Whether what ends here is the object of a verb, not part of a list of subjects. */
    private boolean objectOfVerb(int at) {
        for (int i = at - 1; i >= Math.max(0, at - 12); i--) {
            if (words.lower(i).equals(",") || words.is(i, WordClass.SUBORDINATOR)) return false;
            if (words.is(i, WordClass.VERB)) return !Vocabulary.isSpeech(words.lower(i));
            if (words.is(i, WordClass.AUXILIARY)) return true;
        }
        return false;
    }

    private boolean shortMember(int comma) {
        for (int i = comma + 1; i < Math.min(words.size(), comma + 8); i++) {
            if (words.is(i, WordClass.CONJUNCTION) || words.lower(i).equals(",")) return true;
            if (words.is(i, WordClass.VERB)) return false;
        }
        return false;
    }
}
