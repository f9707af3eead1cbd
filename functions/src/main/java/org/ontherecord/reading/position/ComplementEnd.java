package org.ontherecord.reading.position;

import java.util.Set;
import java.util.stream.IntStream;
import org.ontherecord.reading.syntax.Word;
import org.ontherecord.reading.syntax.WordClass;
import org.ontherecord.reading.syntax.Words;

/** Tells where a complement ends: at the first word that can't belong to it, less the adverbials at its tail. */
final class ComplementEnd {
    private static final Set<String> STOP_AFTER_PHRASE = Set.of("because", "while", "although", "though", "unless",
            "if",
            "since", "whereas", "when", "after", "amid", "despite", "following", "during", "as", "before", "even",
            "so");
    private static final Set<String> STOP_AFTER_CLAUSE = Set.of("while", "although", "though", "whereas", "despite",
            "because");
    private static final Set<String> ADJUNCT_NOUNS = Set.of("exchange", "advance", "order", "response", "return", "an",
            "spite", "line", "accordance", "protest", "addition", "recent", "november", "october", "hope",
            "hopes", "belief", "light", "wake", "face");
    /** In words, brackets included. */
    private static final int LONGEST_ASIDE = 6;

    private final Words words;
    private final int from;
    private final Extent extent;
    private final VerbsAhead verbs;
    private final boolean gerund;
    private boolean relative;
    private boolean quoted;
    private boolean infinitive;

    private ComplementEnd(Words words, int from, Extent extent) {
        this.words = words;
        this.verbs = new VerbsAhead(words);
        this.from = from;
        this.extent = extent;
        this.infinitive = extent == Extent.INFINITIVE;
        this.gerund = words.is(from, WordClass.VERB) && words.lower(from).endsWith("ing");
    }

    static int of(Words words, int from, Extent extent) {
        ComplementEnd end = new ComplementEnd(words, from, extent);
        int at = from;
        while (at < words.size() && end.goesOn(at))
            at++;
        return new ComplementTail(words, from, extent).trimmed(at);
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
            case "," -> new Comma(words, at).goesOn(infinitive);
            case "-", "$", "%", "&", "/", "'", "€", "£", "." -> !words.lower(at).equals(".") || at + 1 < words.size();
            case "(" -> extent == Extent.CLAUSE || aside(at);
            case ")" -> extent == Extent.CLAUSE || opened(at);
            default -> false;
        };
    }

    /** "the (elected) council", "twenty million (£11m) a year": a few words after which the phrase goes on. */
    private boolean aside(int open) {
        int close = open + 1;
        while (close < open + LONGEST_ASIDE && !words.lower(close).equals(")"))
            close++;
        return words.lower(close).equals(")") && close + 1 < words.size() && !words.is(close + 1, WordClass.MARK)
                && goesOn(close + 1);
    }

    private boolean opened(int close) {
        return IntStream.range(from, close).anyMatch(at -> words.lower(at).equals("("));
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
        if (words.lower(at).equals("but") || words.lower(at).equals("nor"))
            return extent == Extent.CLAUSE && words.lower(at + 1).equals("only");
        int next = at + 1;
        while (words.is(next, WordClass.ADVERB))
            next++;
        if (verbs.opinion(next) || (!quoted && verbs.gerund(next) && !gerundWithin(at))) return false;
        if (extent == Extent.CLAUSE && !verbs.pastVerb(next))
            return !words.is(next, WordClass.PRONOUN) || words.is(at + 2, WordClass.AUXILIARY);
        if (infinitive && verbs.baseVerb(next)) return true;
        if ((words.is(next, WordClass.VERB) && !words.lower(next).endsWith("ing"))
                || words.is(next, WordClass.AUXILIARY))
            return relative && extent == Extent.CLAUSE;
        if (words.is(next, WordClass.PRONOUN) && !words.lower(next).equals("it")) return false;
        return !verbs.verbSoon(next);
    }

    /** "raising taxes and | hiding it" goes on with what "raising" began. */
    private boolean gerundWithin(int end) {
        return IntStream.range(from, end).anyMatch(verbs::gerund) || extent != Extent.PHRASE;
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
        boolean manner = lower.equals("by") && verbs.gerundAfter(at) && !words.is(at - 1, WordClass.VERB);
        if (extent == Extent.CLAUSE) return !STOP_AFTER_CLAUSE.contains(lower) && !manner;
        if (lower.equals("as") && verbs.roleAfter(at, infinitive || gerund)) return true;
        if (STOP_AFTER_PHRASE.contains(lower)) return false;
        int noun = words.lower(at + 1).equals("the") ? at + 2 : at + 1;
        if (lower.equals("in") && ADJUNCT_NOUNS.contains(words.lower(noun))) return false;
        if (manner) return false;
        if (lower.equals("to") && verbs.infinitiveAfter(at)) infinitive = true;
        return !words.is(at + 1, WordClass.TIME);
    }

    private boolean verb(int at) {
        String lower = words.lower(at);
        if (extent == Extent.CLAUSE || relative || at == from) return true;
        if (at == from + 1 && words.is(from, WordClass.NOUN) && !words.lower(from).endsWith("s")) return true;
        if (verbs.infinitiveAt(at)) return true;
        if (infinitive && words.is(at - 1, WordClass.CONJUNCTION)) return true;
        if (lower.endsWith("ing")) return !Vocabulary.isSpeech(lower) || Vocabulary.isContent(words.lower(at - 1));
        boolean participle = lower.endsWith("ed") || lower.endsWith("en") || lower.equals("made")
                || lower.equals("held");
        return (participle && !words.is(at - 1, WordClass.PRONOUN) && !verbs.objectOf(at))
                || (words.lower(at - 1).equals(",") && infinitive)
                || (words.is(at - 1, WordClass.ADVERB) && infinitive);
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
}
