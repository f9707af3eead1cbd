package org.ontherecord.reading.quotation;

import java.util.Optional;

/** Finds what stands to the right of a verb that attributes, and is attributed by it: a clause, an object, an infinitive. */
final class Complements {
    /** Longest content that is looked at, in words: no sentence of a newspaper is longer. */
    static final int LONGEST = 120;
    private static final int ADJUNCT = 14;

    private final Words words;

    Complements(Words words) {
        this.words = words;
    }

    /** What a verb attributes to its subject, to its right; empty where nothing follows that it takes. */
    Optional<Run> of(Cue cue, Run sentence) {
        int at = cue.verb() + 1;
        if (at >= sentence.to()) return Optional.empty();
        if (cue.takes(CueVerbs.Kind.WILL) && words.is(at, "to")) return rest(at, sentence);
        if (cue.speaks()) {
            Optional<Run> clause = clause(cue, at, sentence);
            if (clause.isPresent() || !cue.takes(CueVerbs.Kind.JUDGE)) return clause;
        }
        return cue.takes(CueVerbs.Kind.JUDGE) ? object(at, sentence) : Optional.empty();
    }

    /** The clause after a verb of saying, past whom it was said to and when. */
    private Optional<Run> clause(Cue cue, int at, Run sentence) {
        int near = Math.min(sentence.to(), at + ADJUNCT);
        for (int i = at; i < near && !words.is(i, ".") && !words.is(i, ";"); i++) {
            if (words.is(i, "that") && (i == at || !words.is(i - 1, ","))) return rest(i, sentence);
            if (words.isQuoted(i)) break;
        }
        int start = at;
        if (cue.takes(CueVerbs.Kind.TELL) && !cue.takes(CueVerbs.Kind.SAY)) start = afterAddressee(at, sentence);
        else if (FrameWord.ADJUNCT.has(words.lower(at))) start = afterAdjunct(at, near);
        if (start < sentence.to() && (words.is(start, ":") || words.is(start, ","))) start++;
        if (start >= sentence.to() || start < at) return Optional.empty();
        String first = words.lower(start);
        boolean opens = words.isQuoted(start) || words.isWord(start) || first.equals("$") || first.equals("“");
        if (!opens || (first.equals("to") && !cue.takes(CueVerbs.Kind.TELL))) return Optional.empty();
        return rest(start, sentence);
    }

    private int afterAddressee(int at, Run sentence) {
        String word = words.lower(at);
        if (FrameWord.OBJECT_PRONOUN.has(word)) return at + 1;
        int i = at;
        if (FrameWord.DETERMINER.has(word)) i++;
        while (i < sentence.to() && words.isCapital(i))
            i++;
        if (i == at || (FrameWord.DETERMINER.has(word) && i == at + 1)) i++;
        while (i < Math.min(sentence.to(), at + ADJUNCT) && FrameWord.ADJUNCT.has(words.lower(i)))
            i = afterAdjunct(i, Math.min(sentence.to(), i + ADJUNCT));
        return i;
    }

    /** After "on Monday", "in a statement": its preposition, determiner and the words up to its noun. */
    private int afterAdjunct(int at, int limit) {
        int i = at;
        boolean preposition = !words.isCapital(at) && FrameWord.PREPOSITION.has(words.lower(at));
        i++;
        if (!preposition) return i;
        if (i < limit && FrameWord.DETERMINER.has(words.lower(i))) i += 2;
        else if (i < limit) i++;
        while (i < limit && words.isCapital(i) && words.isCapital(i - 1))
            i++;
        return i;
    }

    private Optional<Run> object(int at, Run sentence) {
        String word = words.lower(at);
        if (word.equals("for") || word.equals("on")) return rest(at + 1, sentence, true);
        boolean opens = words.isQuoted(at) || words.isWord(at);
        if (!opens || FrameWord.PREPOSITION.has(word) || FrameWord.STOPPER.has(word) || word.equals("that"))
            return Optional.empty();
        return rest(at, sentence, true);
    }

    /** What is left of the sentence. */
    Optional<Run> rest(int from, Run sentence) {
        return rest(from, sentence, false);
    }

    /** What is left of the sentence, or of its clause. */
    private Optional<Run> rest(int from, Run sentence, boolean clauseOnly) {
        int limit = Math.min(sentence.to(), from + LONGEST);
        int end = from;
        while (end < limit && !ends(end, from, limit, clauseOnly))
            end++;
        while (end > from && !words.isWord(end - 1) && !words.isQuoted(end - 1))
            end--;
        return end > from ? Optional.of(new Run(from, end)) : Optional.empty();
    }

    private boolean ends(int at, int from, int limit, boolean clauseOnly) {
        if (words.isQuoted(at)) return false;
        String word = words.lower(at);
        if (word.equals(";")) return true;
        if (!word.equals(",")) return clauseOnly && at > from + 1 && FrameWord.STOPPER.has(word);
        if (at + 1 >= limit) return true;
        String next = words.lower(at + 1);
        boolean more = next.equals("adding") || next.equals("saying") || next.equals("according")
                || next.equals("noting")
                || next.equals("calling") || next.equals("but") || next.equals("though") || next.equals("although");
        return more || clauseOnly;
    }
}
