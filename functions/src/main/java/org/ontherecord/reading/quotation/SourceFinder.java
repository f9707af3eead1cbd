package org.ontherecord.reading.quotation;

import java.util.Optional;

/** Finds the words that name who speaks, beside a verb that attributes. */
final class SourceFinder {
    /** Longest apposition and longest name with its description, in words. */
    private static final int APPOSITION = 30;
    private static final int PHRASE = 18;
    private static final int DESCRIPTION = 6;

    private final Words words;

    SourceFinder(Words words) {
        this.words = words;
    }

    /** The subject that ends right before a place, not beginning before {@code limit}. */
    Optional<Run> before(int end, int limit) {
        if (end <= limit) return Optional.empty();
        if (!words.is(end - 1, ",")) return phraseBefore(end, limit);
        int stop = Math.max(limit, end - APPOSITION);
        for (int comma = end - 2; comma > stop; comma--) {
            if (!isOutside(comma) || words.is(comma, ")")) return Optional.empty();
            if (!words.is(comma, ",") || !opensApposition(comma + 1)) continue;
            Optional<Run> named = phraseBefore(comma, limit);
            if (named.isPresent()) return named.map(run -> new Run(run.from(), end - 1));
        }
        return Optional.empty();
    }

    private boolean opensApposition(int at) {
        String word = words.lower(at);
        return word.startsWith("who")
                || (!FrameWord.STOPPER.has(word) && !FrameWord.PREPOSITION.has(word) && !word.equals("said"));
    }

    private boolean isOutside(int at) {
        return !words.isQuoted(at);
    }

    /** A pronoun, a name, or a noun with what goes before it, back to its determiner. */
    private Optional<Run> phraseBefore(int end, int limit) {
        int last = end - 1;
        if (last < limit || !isOutside(last)) return Optional.empty();
        if (words.is(last, ")")) return bracketBefore(end, limit);
        if (!words.isWord(last)) return Optional.empty();
        String word = words.lower(last);
        if (FrameWord.PRONOUN.has(word)) return Optional.of(new Run(last, end));
        if (word.equals("which") || word.equals("who") || word.equals("many") || word.equals("some"))
            return Optional.of(new Run(last, end));
        if (FrameWord.SUBORDINATOR.has(word) || FrameWord.AUXILIARY.has(word)) return Optional.empty();
        int from = startOfPhrase(last, Math.max(limit, end - PHRASE));
        return isSource(from, end) ? Optional.of(new Run(from, end)) : Optional.empty();
    }

    private Optional<Run> bracketBefore(int end, int limit) {
        for (int at = end - 2; at > Math.max(limit, end - 10); at--)
            if (words.is(at, "(")) return phraseBefore(at, limit).map(run -> new Run(run.from(), end));
        return Optional.empty();
    }

    private int startOfPhrase(int last, int limit) {
        int at = last;
        while (at > limit) {
            int before = at - 1;
            if (!isOutside(before)) return at;
            String word = words.lower(before);
            if (word.equals("that") && before > limit) return at;
            if (FrameWord.DETERMINER.has(word) || word.equals("'s") || word.equals("’s")) {
                at = before;
                if (isPossessive(word) || (before > limit && joins(words.lower(before - 1)))) continue;
                return at;
            }
            if (joins(word)) {
                if (before == limit || !words.isWord(before - 1) || FrameWord.STOPPER.has(words.lower(before - 1)))
                    return at;
                at = before;
                continue;
            }
            if (!isInPhrase(before)) return at;
            at = before;
        }
        return at;
    }

    private static boolean isPossessive(String word) {
        return word.equals("'s") || word.equals("’s");
    }

    private static boolean joins(String word) {
        return switch (word) {
            case "of", "for", "at", "from", "with", "&", "and", "in" -> true;
            default -> false;
        };
    }

    private boolean isInPhrase(int at) {
        String word = words.lower(at);
        if (!words.isWord(at)) return false;
        if (words.isCapital(at)) return !FrameWord.SUBORDINATOR.has(word) && !FrameWord.PREPOSITION.has(word);
        return !FrameWord.SUBORDINATOR.has(word) && !FrameWord.AUXILIARY.has(word) && !FrameWord.PREPOSITION.has(word)
                && !FrameWord.PRONOUN.has(word) && !FrameWord.ADVERB.has(word) && CueVerbs.kindsOf(word).isEmpty();
    }

    private boolean isSource(int from, int end) {
        if (FrameWord.DETERMINER.has(words.lower(from))) return end - from > 1;
        for (int at = from; at < end; at++)
            if (words.isCapital(at) && !isSmall(words.lower(at))) return true;
        return words.lower(end - 1).endsWith("s") || words.lower(end - 1).equals("people");
    }

    private static boolean isSmall(String word) {
        return FrameWord.STOPPER.has(word) || FrameWord.ADJUNCT.has(word) || FrameWord.PREPOSITION.has(word);
    }

    /** The subject that begins right after a verb: "said Robby Mook, a manager". */
    Optional<Run> after(int start, int limit) {
        if (start >= limit || !isOutside(start) || !words.isWord(start) || words.is(start, "that"))
            return Optional.empty();
        if (FrameWord.PRONOUN.has(words.lower(start))) return Optional.of(new Run(start, start + 1));
        boolean opens = words.isCapital(start) || FrameWord.DETERMINER.has(words.lower(start));
        if (!opens) return Optional.empty();
        int end = endOfPhrase(start, Math.min(limit, start + PHRASE));
        if (end < limit && words.is(end, ",") && end + 1 < limit && describes(end + 1))
            end = endOfApposition(end + 1, Math.min(limit, end + APPOSITION));
        return Optional.of(new Run(start, end));
    }

    /** Whoever is named right after "according to"; a source of any sort, documents and studies too. */
    Optional<Run> named(int start, int limit) {
        return after(start, limit).or(() -> start < limit && words.isWord(start)
                ? Optional.of(new Run(start, endOfPhrase(start, Math.min(limit, start + PHRASE))))
                : Optional.empty());
    }

    /** Whether an apposition to a name opens here: "who …", or words with a noun for a person among the first. */
    private boolean describes(int at) {
        if (words.lower(at).startsWith("who")) return isOutside(at);
        int end = Math.min(words.sentenceOf(at).to(), at + DESCRIPTION);
        for (int i = at; i < end && isOutside(i) && words.isWord(i); i++)
            if (FrameWord.PERSON.has(words.lower(i))) return true;
        return false;
    }

    private int endOfPhrase(int start, int limit) {
        int at = start + 1;
        while (at < limit && isOutside(at) && (words.isWord(at) || isPossessive(words.lower(at)))
                && !FrameWord.STOPPER.has(words.lower(at)) && !isAdjunct(at))
            at++;
        return at;
    }

    private boolean isAdjunct(int at) {
        String word = words.lower(at);
        return (FrameWord.ADJUNCT.has(word) && !joins(word)) || (word.equals("in") && !words.isCapital(at - 1));
    }

    private int endOfApposition(int start, int limit) {
        int at = start;
        while (at < limit && isOutside(at) && !words.is(at, ",") && !words.is(at, ".") && !words.is(at, ";"))
            at++;
        return at;
    }
}
