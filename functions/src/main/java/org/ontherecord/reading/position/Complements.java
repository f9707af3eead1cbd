package org.ontherecord.reading.position;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.ontherecord.reading.syntax.WordClass;
import org.ontherecord.reading.syntax.Words;

/** Matches what follows the words of a trigger against the complements that it takes. */
final class Complements {
    private static final int REACH = 25;

    /** "questioned | why there was a rush": they open the clause. */
    private static final Set<String> QUESTIONS = Set.of("why", "how");

    private final Words words;
    private final Clauses clauses;
    private final boolean clausal;
    private final Infinitives infinitives;
    private final Continuation continuation;

    /** @param clausal whether the trigger can govern a clause: a noun can't, nor a verb that describes a subject */
    Complements(Line line, boolean clausal) {
        this.words = line.words();
        this.clauses = line.clauses();
        this.clausal = clausal;
        this.infinitives = new Infinitives(words, clauses);
        this.continuation = new Continuation(words, clauses);
    }

    /**
     * A complement that fits.
     *
     * @param code  the complement's code in the lexicon
     * @param topic its words
     * @param inner the verb after "to", or -1
     */
    record Match(String code, Phrase topic, int inner) {}

    Optional<Match> first(List<String> codes, int after) {
        int at = skipAdverbials(after);
        for (String code : codes) {
            Optional<Match> match = match(code, at);
            if (match.isPresent()) return match;
        }
        return Optional.empty();
    }

    private Optional<Match> match(String code, int at) {
        if (words.lower(at).equals("what") && code.startsWith("object")) return named(code, at);
        return switch (code) {
            case "object" -> clauses.opensPhrase(at) ? phrase(code, at, at, Extent.PHRASE, -1) : verbal(at);
            case "inf" ->
                infinitives.at(at).flatMap(verb -> {
                    int content = infinitives.effort(verb);
                    int from = content != verb ? content : words.is(at, WordClass.NEGATION) ? at : at + 1;
                    return phrase(code, from, content, Extent.INFINITIVE, content);
                });
            case "that" -> that(code, at, false);
            case "that-modal" -> that(code, at, true);
            case "ing" -> words.is(at, WordClass.VERB) && words.lower(at).endsWith("ing")
                    ? phrase(code, at, at, Extent.PHRASE, -1)
                    : Optional.empty();
            case "whether" ->
                words.lower(at).equals("whether") ? phrase(code, at, at + 1, Extent.CLAUSE, -1) : Optional.empty();
            case "object+inf" -> objectInfinitive(code, at);
            default -> code.startsWith("object+") ? objectWith(code, at) : preposition(code, at);
        };
    }

    /** "condemned what it called the aggression": the name is the object. */
    private Optional<Match> named(String code, int what) {
        for (int i = what + 1; i < Math.min(words.size(), what + 6); i++) {
            boolean naming = words.is(i, WordClass.VERB)
                    && (Vocabulary.isNaming(words.lower(i)) || Vocabulary.isRegarding(words.lower(i)));
            int from = words.lower(i + 1).equals("as") ? i + 2 : i + 1;
            if (naming && code.equals("object") && clauses.opensPhrase(from))
                return phrase(code, from, from, Extent.PHRASE, -1);
        }
        return Optional.empty();
    }

    /** "sees no reason to | change it", "stressed the importance of | changing it": a verb after the trigger's own word. */
    private Optional<Match> verbal(int at) {
        if (!words.is(at, WordClass.VERB)) return Optional.empty();
        boolean gerund = words.lower(at).endsWith("ing");
        if (words.lower(at - 1).equals("to") && !gerund) return phrase("inf", at, at, Extent.INFINITIVE, at);
        boolean governed = gerund && words.is(at - 1, WordClass.PREPOSITION);
        return governed ? phrase("ing", at, at, Extent.PHRASE, -1) : Optional.empty();
    }

    private Optional<Match> phrase(String code, int from, int scanFrom, Extent extent, int inner) {
        if (scanFrom >= words.size()) return Optional.empty();
        int end = end(from, scanFrom, extent);
        int asked = extent == Extent.PHRASE && QUESTIONS.contains(words.lower(from - 1)) ? from - 1 : from;
        return end > from ? Optional.of(new Match(code, new Phrase(asked, end), inner)) : Optional.empty();
    }

    private int end(int from, int scanFrom, Extent extent) {
        int end = clauses.end(scanFrom, extent);
        return closed(from, extent == Extent.CLAUSE ? end : continuation.of(scanFrom, end, clausal));
    }

    /** With the mark that closes a quotation which begins within. */
    private int closed(int from, int end) {
        long marks = IntStream.range(from, end).filter(at -> words.is(at, WordClass.QUOTE)).count();
        return marks % 2 == 1 && words.is(end, WordClass.QUOTE) ? end + 1 : end;
    }

    private Optional<Match> that(String code, int at, boolean modal) {
        return ContentClause.at(at, modal, words, clauses)
                .flatMap(clause -> phrase(code, clause.from(), clause.verb(), Extent.CLAUSE, -1));
    }

    private Optional<Match> objectInfinitive(String code, int at) {
        if (!clauses.opensPhrase(at)) return Optional.empty();
        for (int i = at + 1; i < Math.min(words.size(), at + REACH); i++) {
            boolean contrast = words.lower(i).equals(",") && words.is(i + 1, WordClass.NEGATION);
            if (words.is(i, WordClass.AUXILIARY) || words.is(i, WordClass.SUBORDINATOR) || words.lower(i).equals(";")
                    || words.lower(i).equals(":") || contrast)
                return Optional.empty();
            if (words.is(i, WordClass.VERB) && !words.lower(i).endsWith("ing") && !words.lower(i).endsWith("ed"))
                return Optional.empty();
            Optional<Integer> verb = infinitives.at(i);
            if (verb.isPresent()) {
                int end = end(at, verb.get(), Extent.INFINITIVE);
                return Optional.of(new Match(code, new Phrase(at, Math.max(end, verb.get() + 1)), verb.get()));
            }
        }
        return Optional.empty();
    }

    private Optional<Match> objectWith(String code, int at) {
        if (!clauses.opensPhrase(at)) return Optional.empty();
        String preposition = code.substring("object+".length());
        for (int i = at + 1; i < Math.min(words.size(), at + REACH); i++) {
            if (words.is(i, WordClass.AUXILIARY) || words.lower(i).equals(";")) return Optional.empty();
            if (!words.lower(i).equals(preposition)) continue;
            boolean gerund = words.is(words.is(i + 1, WordClass.QUOTE) ? i + 2 : i + 1, WordClass.VERB);
            if (preposition.equals("of") && !gerund && !words.is(i - 1, WordClass.NAME)
                    && !words.is(i - 1, WordClass.NOUN) && !words.is(i - 1, WordClass.PRONOUN)
                    && !closesAside(at, i - 1))
                continue;
            if (!gerund && !clauses.opensPhrase(i + 1) && !words.is(i + 1, WordClass.ADVERB)) continue;
            return phrase(code, at, Math.min(i + 1, words.size() - 1), Extent.PHRASE, -1);
        }
        return Optional.empty();
    }

    /** "the club, led by Roe, | of fraud": the second comma. */
    private boolean closesAside(int from, int comma) {
        if (!words.lower(comma).equals(",")) return false;
        for (int i = from + 1; i < comma; i++)
            if (words.lower(i).equals(",")) return true;
        return false;
    }

    private Optional<Match> preposition(String code, int at) {
        if (!words.lower(at).equals(code)) return Optional.empty();
        boolean gerund = words.is(at + 1, WordClass.VERB) && words.lower(at + 1).endsWith("ing");
        return gerund || clauses.opensPhrase(at + 1)
                ? phrase(code, at + 1, at + 1, Extent.PHRASE, -1)
                : Optional.empty();
    }

    private int skipAdverbials(int from) {
        int at = from;
        while (words.is(at, WordClass.ADVERB)
                || (words.is(at, WordClass.TIME) && !words.is(at + 1, WordClass.POSSESSIVE))
                || (words.lower(at).equals("on") && words.is(at + 1, WordClass.TIME)))
            at++;
        return at;
    }
}
