package org.ontherecord.reading.position;

import java.util.Set;
import org.ontherecord.reading.syntax.Word;
import org.ontherecord.reading.syntax.WordClass;
import org.ontherecord.reading.syntax.Words;

/** Tells where a complement ends: at the first word that can't belong to it, less the adverbials at its tail. */
final class ComplementEnd {
    private static final Set<String> STOP_AFTER_PHRASE = Set.of("because", "while", "although", "though", "unless",
            "if",
            "since", "whereas", "when", "after", "amid", "despite", "following", "during", "as", "before", "even",
            "so");
    private static final Set<String> STOP_AFTER_CLAUSE = Set.of("while", "although", "though", "whereas", "despite");
    private static final Set<String> ADJUNCT_NOUNS = Set.of("exchange", "advance", "order", "response", "return", "an",
            "spite", "line", "accordance", "protest", "addition", "recent", "november", "october");
    private static final Set<String> TIME_NOUNS = Set.of("week", "month", "year", "day", "summer", "winter", "spring",
            "autumn", "weekend", "night", "morning", "evening", "decade", "days", "weeks", "months", "years");
    private static final Set<String> TIME_WORDS = Set.of("last", "this", "next", "late", "early", "earlier", "later",
            "on",
            "each", "past", "the", "in", "by", "ago", "recent", "until", "since", "for", "at", "of");

    private final Words words;
    private final int from;
    private final Extent extent;
    private boolean relative;
    private boolean quoted;
    private boolean infinitive;

    private ComplementEnd(Words words, int from, Extent extent) {
        this.words = words;
        this.from = from;
        this.extent = extent;
        this.infinitive = extent == Extent.INFINITIVE;
    }

    static int of(Words words, int from, Extent extent) {
        ComplementEnd end = new ComplementEnd(words, from, extent);
        int at = from;
        while (at < words.size() && end.goesOn(at))
            at++;
        return end.trimmed(at);
    }

    private boolean goesOn(int at) {
        Word word = words.get(at);
        return switch (word.is()) {
            case MARK -> mark(at);
            case QUOTE -> quote(at);
            case CONJUNCTION -> conjunction(at);
            case SUBORDINATOR -> subordinator(at);
            case PREPOSITION -> preposition(at);
            case AUXILIARY -> at == from || words.lower(at - 1).equals("to") || extent == Extent.CLAUSE || relative
                    || (at > from && words.lower(at).equals("being"));
            case VERB -> verb(at);
            case PRONOUN -> pronoun(at);
            case TIME -> time(at);
            case ADVERB -> !STOP_AFTER_PHRASE.contains(word.lower()) || at == from;
            default -> true;
        };
    }

    private boolean mark(int at) {
        return switch (words.lower(at)) {
            case "," -> comma(at);
            case "-", "$", "%", "&", "/", "'", "€", "£", "." -> !words.lower(at).equals(".") || at + 1 < words.size();
            case "(" -> extent == Extent.CLAUSE;
            case ")" -> extent == Extent.CLAUSE;
            default -> false;
        };
    }

    /** Goes on over "A, B and C" and over a short aside, no further. */
    private boolean comma(int at) {
        int next = nextSeparator(at + 1);
        if (next < 0 || next - at > 5) return infinitive && baseVerb(at + 1);
        if (words.is(at + 1, WordClass.CONJUNCTION) || words.is(at + 1, WordClass.PRONOUN)
                || words.is(at + 1, WordClass.SUBORDINATOR)) {
            return false;
        }
        if (infinitive && baseVerb(at + 1)) return true;
        for (int i = at + 1; i < next; i++) {
            if (words.is(i, WordClass.VERB) || words.is(i, WordClass.AUXILIARY)) return false;
        }
        boolean list = words.is(next, WordClass.CONJUNCTION) && !words.lower(next).equals("but");
        boolean aside = words.lower(next).equals(",") && words.lower(next + 1).equals("to");
        return (list && !verbSoon(next + 1)) || aside;
    }

    private int nextSeparator(int start) {
        for (int i = start; i < Math.min(words.size(), start + 6); i++) {
            if (words.lower(i).equals(",") || words.is(i, WordClass.CONJUNCTION)) return i;
        }
        return -1;
    }

    private boolean baseVerb(int at) {
        String lower = words.lower(at);
        return words.is(at, WordClass.VERB) && !lower.endsWith("ed") && !lower.endsWith("ing") && !lower.endsWith("s");
    }

    private boolean quote(int at) {
        if (quoted || at == from) {
            quoted = at == from;
            return true;
        }
        // a quotation that closes here began before the complement
        boolean closes = at + 1 >= words.size() || words.get(at).span().end() < words.get(at + 1).span().start()
                || words.is(at + 1, WordClass.MARK);
        if (closes) return false;
        quoted = true;
        return true;
    }

    private boolean conjunction(int at) {
        if (words.lower(at).equals("but") || words.lower(at).equals("nor")) return false;
        int next = at + 1;
        while (words.is(next, WordClass.ADVERB))
            next++;
        if (extent == Extent.CLAUSE && !pastVerb(next))
            return !words.is(next, WordClass.PRONOUN) || words.is(at + 2, WordClass.AUXILIARY);
        if (infinitive && baseVerb(next)) return true;
        if ((words.is(next, WordClass.VERB) && !words.lower(next).endsWith("ing"))
                || words.is(next, WordClass.AUXILIARY))
            return relative && extent == Extent.CLAUSE;
        if (words.is(next, WordClass.PRONOUN) && !words.lower(next).equals("it")) return false;
        return !verbSoon(next);
    }

    private boolean pastVerb(int at) {
        return words.is(at, WordClass.VERB) && (words.lower(at).endsWith("ed") || words.lower(at).equals("said"));
    }

    /** Whether a subject with its verb begins here. */
    private boolean verbSoon(int start) {
        for (int i = start; i < Math.min(words.size(), start + 7); i++) {
            if (words.is(i, WordClass.VERB) && !words.lower(i).endsWith("ing")) return !words.lower(i - 1).equals("to");
            if (words.is(i, WordClass.AUXILIARY)) return true;
            if ((words.is(i, WordClass.PREPOSITION) && !words.lower(i).equals("of")) || words.is(i, WordClass.MARK)
                    || words.is(i, WordClass.PRONOUN))
                return false;
        }
        return false;
    }

    private boolean subordinator(int at) {
        String lower = words.lower(at);
        if (lower.equals("that")) {
            relative = true;
            return true;
        }
        if (at == from) return true;
        return extent == Extent.CLAUSE ? !STOP_AFTER_CLAUSE.contains(lower) : !STOP_AFTER_PHRASE.contains(lower);
    }

    private boolean preposition(int at) {
        String lower = words.lower(at);
        if (at == from) return true;
        if (extent == Extent.CLAUSE) return !STOP_AFTER_CLAUSE.contains(lower);
        if (STOP_AFTER_PHRASE.contains(lower)) return false;
        if (lower.equals("in") && ADJUNCT_NOUNS.contains(words.lower(at + 1))) return false;
        if (lower.equals("by") && words.lower(at + 1).endsWith("ing")) return false;
        if (lower.equals("to") && words.is(at + 1, WordClass.VERB)) infinitive = true;
        return !words.is(at + 1, WordClass.TIME);
    }

    private boolean verb(int at) {
        String lower = words.lower(at);
        if (extent == Extent.CLAUSE || relative || at == from) return true;
        if (words.lower(at - 1).equals("to")) return true;
        if (infinitive && words.is(at - 1, WordClass.CONJUNCTION)) return true;
        if (lower.endsWith("ing")) return true;
        boolean participle = lower.endsWith("ed") || lower.endsWith("en") || lower.equals("made")
                || lower.equals("held");
        return (participle && !words.is(at - 1, WordClass.PRONOUN) && !objectOf(at))
                || (words.lower(at - 1).equals(",") && infinitive)
                || (words.is(at - 1, WordClass.ADVERB) && infinitive);
    }

    /** A participle after a noun has no object; a verb in the past has. */
    private boolean objectOf(int verb) {
        boolean after = words.is(verb - 1, WordClass.NOUN) || words.is(verb - 1, WordClass.NAME);
        return after && (words.is(verb + 1, WordClass.DETERMINER) || words.is(verb + 1, WordClass.NAME)
                || words.is(verb + 1, WordClass.NOUN));
    }

    private boolean pronoun(int at) {
        String lower = words.lower(at);
        if (lower.equals("who") || lower.equals("which") || lower.equals("whom") || lower.equals("what")) {
            relative = true;
            return true;
        }
        if (at == from || extent == Extent.CLAUSE || relative) return true;
        return !Set.of("he", "she", "they", "we", "i").contains(lower);
    }

    private boolean time(int at) {
        if (extent == Extent.CLAUSE || at == from) return true;
        boolean modifies = words.is(at + 1, WordClass.POSSESSIVE) || words.is(at + 1, WordClass.NOUN);
        return modifies || words.is(at - 1, WordClass.PREPOSITION) || words.is(at - 1, WordClass.DETERMINER)
                || words.is(at - 1, WordClass.ADJECTIVE);
    }

    /** Without trailing marks, function words and adverbials of time. */
    private int trimmed(int end) {
        int at = end;
        while (at > from + 1 && idle(at - 1))
            at--;
        return timeless(at);
    }

    private boolean idle(int at) {
        return switch (words.get(at).is()) {
            case PREPOSITION, CONJUNCTION, DETERMINER, SUBORDINATOR -> true;
            case MARK -> !words.lower(at).equals(")");
            case ADVERB -> extent != Extent.CLAUSE || words.lower(at).equals("also");
            case QUOTE -> !quotedWithin(at);
            default -> false;
        };
    }

    private boolean quotedWithin(int close) {
        for (int i = close - 1; i >= from; i--)
            if (words.is(i, WordClass.QUOTE)) return true;
        return false;
    }

    private int timeless(int end) {
        int at = end;
        while (at > from + 2 && (words.is(at - 1, WordClass.TIME) || (TIME_NOUNS.contains(words.lower(at - 1))
                && TIME_WORDS.contains(words.lower(at - 2)))
                || (words.is(at - 1, WordClass.NUMBER) && words.is(at - 2, WordClass.TIME)))) {
            at--;
            while (at > from + 2 && TIME_WORDS.contains(words.lower(at - 1)))
                at--;
        }
        return at;
    }
}
