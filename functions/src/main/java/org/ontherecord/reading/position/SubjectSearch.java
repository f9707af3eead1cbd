package org.ontherecord.reading.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ontherecord.reading.position.VerbGroup.Form;
import org.ontherecord.reading.syntax.WordClass;
import org.ontherecord.reading.syntax.Words;

/** Looks for the subject of a verb group among the words before it. */
final class SubjectSearch {
    private static final Set<String> RELATIVE = Set.of("who", "which", "that");
    private static final int DEPTH = 4;

    private final Words words;
    private final List<VerbGroup> finite;
    private final NounPhrases nounPhrases;
    private final Adverbials adverbials;

    SubjectSearch(Words words, List<VerbGroup> finite) {
        this.words = words;
        this.finite = finite;
        this.nounPhrases = new NounPhrases(words);
        this.adverbials = new Adverbials(words);
    }

    /** The noun phrase with its adjuncts and its list that ends before a word. */
    Phrase phraseEnding(int end) {
        return nounPhrases.endingAt(end);
    }

    List<Phrase> of(VerbGroup group) {
        return of(group, DEPTH);
    }

    private List<Phrase> of(VerbGroup group, int depth) {
        if (depth == 0) return List.of();
        return switch (group.form()) {
            case INFINITIVE -> governor(group, depth);
            case GERUND -> participial(group, depth);
            case PARTICIPLE, FINITE -> before(adverbials.before(group.from() - 1), group, depth);
        };
    }

    /** "has refused | to recognise", "is ready | to recognise": the governor's subject. */
    private List<Phrase> governor(VerbGroup group, int depth) {
        for (VerbGroup other : finite) {
            if (other.verb() < group.from() && group.from() - other.verb() <= 2) return of(other, depth - 1);
        }
        return List.of();
    }

    /** ", calling it a farce", "quotes the president as saying", "a banner calling for". */
    private List<Phrase> participial(VerbGroup group, int depth) {
        int at = group.from() - 1;
        while (words.is(at, WordClass.ADVERB) || words.is(at, WordClass.QUOTE))
            at--;
        String lower = words.lower(at);
        if (lower.equals("as")) {
            return nounPhrases.isNominal(at - 1) ? List.of(phraseEnding(at)) : List.of();
        }
        if (lower.equals(",") || lower.equals("and") || lower.equals("by") || lower.equals("while"))
            return previous(group, depth);
        return published(at) ? previous(group, depth) : List.of();
    }

    /** "issued a statement | demanding": a noun that is the near object of giving out. */
    private boolean published(int noun) {
        if (!words.is(noun, WordClass.NOUN)) return false;
        for (VerbGroup other : finite) {
            boolean near = other.verb() < noun && noun - other.verb() <= 4;
            if (near && Vocabulary.isPublishing(words.lower(other.verb()))) return true;
        }
        return false;
    }

    private List<Phrase> previous(VerbGroup group, int depth) {
        VerbGroup best = null;
        for (VerbGroup other : finite) {
            if (other.verb() >= group.from()) break;
            if (best != null && contrasted(best, group)) continue;
            if (best == null || agrees(other, group) || !agrees(best, group)) best = other;
        }
        return best == null ? List.of() : of(best, depth - 1);
    }

    /** "said the others had gone too far | but backed them": what one says is set against what one does. */
    private boolean contrasted(VerbGroup speech, VerbGroup group) {
        return words.lower(group.from() - 1).equals("but") && group.auxiliaries().isEmpty()
                && Vocabulary.isSpeech(words.lower(speech.verb())) && agrees(speech, group);
    }

    /** Whether two verbs can share a subject by their forms. */
    private boolean agrees(VerbGroup one, VerbGroup other) {
        if (other.form() != Form.FINITE) return true;
        return kind(one).equals(kind(other));
    }

    private String kind(VerbGroup group) {
        String lower = words.lower(group.verb());
        if (lower.endsWith("ed") || lower.equals("said") || lower.equals("told") || lower.equals("called"))
            return "past";
        if (group.announced()) return "will";
        if (group.has("has", "have", "had", "was", "were")) return "past";
        return lower.endsWith("s") ? "s" : "base";
    }

    private List<Phrase> before(int end, VerbGroup group, int depth) {
        if (end < 0) return List.of();
        String lower = words.lower(end);
        if (RELATIVE.contains(lower) && end > 0) return relative(end, depth);
        if (words.is(end, WordClass.PRONOUN) || lower.equals("both") || lower.equals("either"))
            return List.of(new Phrase(end, end + 1));
        if (lower.equals("and") || lower.equals("but") || lower.equals("or") || lower.equals("then"))
            return previous(group, depth);
        boolean aside = words.is(group.verb(), WordClass.ADJECTIVE) || group.form() == Form.PARTICIPLE;
        if (lower.equals(",") && aside && nounPhrases.isNominal(end - 1)) {
            return List.of(phraseEnding(end));
        }
        if (lower.equals(",")) return afterComma(end, group, depth);
        if (lower.equals(")")) {
            int open = lastBefore(end, "(");
            return open > 0 ? before(open - 1, group, depth) : List.of();
        }
        if (words.is(end, WordClass.QUOTE) && end > 0) return before(end - 1, group, depth);
        return nounPhrases.isNominal(end) ? List.of(phraseEnding(end + 1)) : List.of();
    }

    /** "X, who opposes …", "Syria is the only state that has recognised …". */
    private List<Phrase> relative(int pronoun, int depth) {
        int end = words.lower(pronoun - 1).equals(",") ? pronoun - 1 : pronoun;
        if (end == 0 || !nounPhrases.isNominal(end - 1)) return List.of();
        Phrase antecedent = phraseEnding(end);
        List<Phrase> subjects = new ArrayList<>(List.of(antecedent));
        lastNoun(words, antecedent).ifPresent(subjects::add);
        for (VerbGroup other : finite) {
            if (other.verb() == antecedent.from() - 1 && VerbGroups.isBe(words.lower(other.verb())))
                subjects.addAll(of(other, depth - 1));
        }
        return subjects;
    }

    /** "the first raid by the army, which …": what the pronoun is nearest to, within a longer phrase. */
    private static Optional<Phrase> lastNoun(Words words, Phrase phrase) {
        for (int i = phrase.to() - 2; i > phrase.from(); i--)
            if (words.is(i, WordClass.PREPOSITION)) return Optional.of(new Phrase(i + 1, phrase.to()));
        return Optional.empty();
    }

    /** The verb follows an aside between commas, or shares the subject of the verb before. */
    private List<Phrase> afterComma(int comma, VerbGroup group, int depth) {
        int open = lastBefore(comma, ",");
        if (open < 0) {
            return nounPhrases.isNominal(comma - 1) && comma < 4 ? List.of() : previous(group, depth);
        }
        int close = words.lower(open - 1).equals(")") ? lastBefore(open - 1, "(") : open;
        if (close < 1 || !nounPhrases.isNominal(close - 1)) return previous(group, depth);
        Phrase main = phraseEnding(close);
        while (words.is(main.from(), WordClass.DETERMINER) && words.lower(main.from() - 1).equals(",")
                && nounPhrases.isNominal(main.from() - 2))
            main = phraseEnding(main.from() - 1);
        int first = main.from();
        boolean verbWithin = finite.stream().anyMatch(other -> other.verb() >= first && other.verb() < open);
        if (verbWithin) return previous(group, depth);
        boolean apposition = nounPhrases.isNominal(open + 1)
                || Set.of("along", "including", "together").contains(words.lower(open + 1));
        return List.of(apposition ? new Phrase(main.from(), comma) : main);
    }

    private int lastBefore(int end, String mark) {
        for (int i = end - 1; i >= 0; i--)
            if (words.lower(i).equals(mark)) return i;
        return -1;
    }

}
