package org.ontherecord.reading.position;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ontherecord.reading.syntax.WordClass;
import org.ontherecord.reading.syntax.Words;

/** Matches what follows the words of a trigger against the complements that it takes. */
final class Complements {
    private static final int REACH = 25;
    private static final Set<String> QUESTIONS = Set.of("why", "how");
    private static final Set<String> CONCESSIONS = Set.of("while", "although", "though", "whereas");
    /** What says nothing without what it stands for: "not ready to do so". */
    private static final Set<String> EMPTY = Set.of("be", "have", "there");

    private final Words words;
    private final Clauses clauses;
    private final Infinitives infinitives;

    Complements(Line line) {
        this.words = line.words();
        this.clauses = line.clauses();
        this.infinitives = new Infinitives(words, clauses);
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
        if (codes.contains("object") && codes.contains("that") && isSubject(at)) return that("that", at, false);
        for (String code : codes) {
            Optional<Match> match = match(code, at);
            if (match.isPresent()) return match;
        }
        return Optional.empty();
    }

    private Optional<Match> match(String code, int at) {
        if (words.lower(at).equals("what") && code.startsWith("object")) return named(code, at);
        return switch (code) {
            case "object" -> QUESTIONS.contains(words.lower(at))
                    ? question(code, at)
                    : clauses.opensPhrase(at) ? phrase(code, at, at, Extent.PHRASE, -1) : verbal(at);
            case "inf" ->
                infinitives.at(at).flatMap(verb -> {
                    int content = effort(verb);
                    int from = content != verb ? content : words.is(at, WordClass.NEGATION) ? at : at + 1;
                    return phrase(code, from, content, Extent.INFINITIVE, content);
                });
            case "that" -> that(code, at, false);
            case "that-modal" -> that(code, at, true);
            case "ing" -> words.is(at, WordClass.VERB) && words.lower(at).endsWith("ing")
                    ? phrase(code, at, at, Extent.PHRASE, -1)
                    : Optional.empty();
            case "whether" -> words.lower(at).equals("whether") ? question(code, at) : Optional.empty();
            case "object+inf" -> infinitives.afterObject(code, at);
            default -> code.startsWith("object+") ? objectWith(code, at) : preposition(code, at);
        };
    }

    /** "denied | the party was split": the noun phrase here is what the next verb says something of. */
    private boolean isSubject(int at) {
        if (!clauses.opensPhrase(at)) return false;
        return clauses.finite()
                .stream()
                .filter(group -> group.from() > at)
                .findFirst()
                .filter(group -> clauses.subjects(group).contains(new Phrase(at, group.from())))
                .isPresent();
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

    /** "questioned | why it was left out". */
    private Optional<Match> question(String code, int at) {
        return phrase(code, at, at + 1, Extent.CLAUSE, -1);
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
        int end = clauses.end(scanFrom, extent);
        boolean empty = end == from + 1 && EMPTY.contains(words.lower(from));
        return end > from && !empty ? Optional.of(new Match(code, new Phrase(from, end), inner)) : Optional.empty();
    }

    /** "to do its best to help": the help is what it is about. */
    private int effort(int verb) {
        if (!words.lower(verb).equals("do")) return verb;
        for (int i = verb + 1; i < Math.min(words.size(), verb + 5); i++) {
            if (words.lower(i).equals("to")) return infinitives.at(i).orElse(verb);
        }
        return verb;
    }

    private Optional<Match> that(String code, int at, boolean modal) {
        boolean that = words.lower(at).equals("that");
        int from = conceded(that ? at + 1 : at);
        for (VerbGroup group : clauses.finite()) {
            if (group.from() <= from) continue;
            List<Phrase> subjects = clauses.subjects(group);
            boolean own = !subjects.isEmpty() && subjects.get(0).from() <= from + 1 && subjects.get(0).to() > from
                    && !words.is(from, WordClass.PREPOSITION) && !words.is(from, WordClass.MARK)
                    && !words.is(from, WordClass.CONJUNCTION);
            if ((!own && !that) || (modal && !group.demanded())) return Optional.empty();
            return phrase(code, from, group.verb(), Extent.CLAUSE, -1);
        }
        // "that it end the siege": the subjunctive is no finite form
        return that && !modal ? phrase(code, from, from, Extent.CLAUSE, -1) : Optional.empty();
    }

    /** "that, while airlines would comply, | costs would rise": past what is granted. */
    private int conceded(int from) {
        int opening = words.lower(from).equals(",") ? from + 1 : from;
        if (!CONCESSIONS.contains(words.lower(opening))) return from;
        for (int i = opening; i + 1 < words.size(); i++)
            if (words.lower(i).equals(",")) return i + 1;
        return from;
    }

    private Optional<Match> objectWith(String code, int at) {
        if (!clauses.opensPhrase(at)) return Optional.empty();
        String preposition = code.substring("object+".length());
        for (int i = at + 1; i < Math.min(words.size(), at + REACH); i++) {
            if (words.is(i, WordClass.AUXILIARY) || words.lower(i).equals(";")) return Optional.empty();
            if (!words.lower(i).equals(preposition)) continue;
            int next = words.is(i + 1, WordClass.QUOTE) ? i + 2 : i + 1;
            boolean gerund = words.is(next, WordClass.VERB);
            if (preposition.equals("of") && !gerund && !words.is(i - 1, WordClass.NAME)
                    && !words.is(i - 1, WordClass.NOUN) && !words.is(i - 1, WordClass.PRONOUN) && !asideEnds(at, i))
                continue;
            if (!gerund && !clauses.opensPhrase(i + 1) && !words.is(i + 1, WordClass.ADVERB)) continue;
            return phrase(code, at, Math.min(i + 1, words.size() - 1), Extent.PHRASE, -1);
        }
        return Optional.empty();
    }

    /** "its predecessor, led by Mr Roe, | of fraud". */
    private boolean asideEnds(int from, int at) {
        if (!words.lower(at - 1).equals(",")) return false;
        for (int i = from; i < at - 1; i++)
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
        while ((words.is(at, WordClass.ADVERB) && !QUESTIONS.contains(words.lower(at)))
                || (words.is(at, WordClass.TIME) && !words.is(at + 1, WordClass.POSSESSIVE))
                || (words.lower(at).equals("on") && words.is(at + 1, WordClass.TIME)))
            at++;
        return at;
    }
}
