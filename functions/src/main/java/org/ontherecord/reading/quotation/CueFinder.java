package org.ontherecord.reading.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the verbs of a text that attribute, as far as the words around them tell that they are verbs at all. */
final class CueFinder {
    private final Words words;

    CueFinder(Words words) {
        this.words = words;
    }

    /** All cues outside quotation marks, in order. */
    List<Cue> all() {
        List<Cue> cues = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            if (words.isQuoted(at)) continue;
            Set<CueVerbs.Kind> kinds = CueVerbs.kindsOf(words.lower(at));
            if (!kinds.isEmpty() && !words.isCapital(at)) add(at, kinds, cues);
        }
        return cues;
    }

    private void add(int at, Set<CueVerbs.Kind> kinds, List<Cue> into) {
        int start = words.sentenceOf(at).from();
        int from = at;
        boolean passive = false;
        boolean infinitive = false;
        while (from > start && at - from < 6 && !words.isQuoted(from - 1) && goesWithVerb(words.lower(from - 1))) {
            from--;
            passive |= isBe(words.lower(from));
            infinitive |= words.is(from, "to");
        }
        while (from < at && words.is(from, "to"))
            from++;
        boolean participle = words.lower(at).endsWith("ing");
        if (passive && !participle) return;
        if (infinitive && !(words.is(from - 1, "on") || words.is(from - 2, "on"))) return;
        if (from > start && isNounContext(from - 1, words.lower(at), participle)) return;
        into.add(new Cue(new Run(from, at + 1), at, kinds, participle && from == at));
    }

    private static boolean goesWithVerb(String word) {
        return FrameWord.AUXILIARY.has(word) || FrameWord.ADVERB.has(word);
    }

    private static boolean isBe(String word) {
        return switch (word) {
            case "was", "were", "is", "are", "be", "been", "being" -> true;
            default -> false;
        };
    }

    private boolean isNounContext(int before, String verb, boolean participle) {
        String word = words.lower(before);
        if (FrameWord.DETERMINER.has(word) || word.equals("'s") || word.equals("’s")) return !isPronounUse(word);
        if (FrameWord.PREPOSITION.has(word)) return true;
        return FrameWord.LIGHT_NOUN.has(verb) && !participle && !words.isCapital(before)
                && !FrameWord.PRONOUN.has(word) && !word.endsWith("s") && words.isWord(before);
    }

    private static boolean isPronounUse(String determiner) {
        return determiner.equals("this") || determiner.equals("that") || determiner.equals("many")
                || determiner.equals("some") || determiner.equals("others") || determiner.equals("both");
    }
}
