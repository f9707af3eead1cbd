package org.ontherecord.reading.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ontherecord.reading.position.VerbGroup.Form;
import org.ontherecord.reading.syntax.Word;
import org.ontherecord.reading.syntax.WordClass;
import org.ontherecord.reading.syntax.Words;

/** Reads verbs with their auxiliaries from the words before them. */
final class VerbGroups {
    private static final Set<String> BE = Inflections.ofVerb("be");
    private static final Set<String> HAVE = Inflections.ofVerb("have");
    /** Words that may stand between an auxiliary and its verb though they are no adverbs elsewhere. */
    private static final Set<String> FLOATING = Set.of("all", "both", "each", "long", "outright", "itself",
            "themselves");
    private static final Set<String> LINKING = Set.of("to");

    private final Words words;

    VerbGroups(Words words) {
        this.words = words;
    }

    /** All groups of a sentence that can have a subject: verbs, and forms of be or have that stand alone. */
    List<VerbGroup> finite() {
        List<VerbGroup> groups = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            boolean alone = words.is(i, WordClass.AUXILIARY) && !leadsToVerb(i);
            if (!alone && !words.is(i, WordClass.VERB)) continue;
            group(i).filter(group -> group.form() == Form.FINITE).ifPresent(groups::add);
        }
        return groups;
    }

    private boolean leadsToVerb(int auxiliary) {
        for (int i = auxiliary + 1; i < Math.min(words.size(), auxiliary + 5); i++) {
            switch (words.get(i).is()) {
                case VERB -> {
                    return true;
                }
                case ADVERB, NEGATION, AUXILIARY -> {
                }
                default -> {
                    return false;
                }
            }
        }
        return false;
    }

    Optional<VerbGroup> group(int verb) {
        List<String> auxiliaries = new ArrayList<>();
        boolean negated = false;
        boolean infinitive = false;
        int from = verb;
        for (int i = verb - 1; i >= 0 && verb - i <= 8; i--) {
            Word word = words.get(i);
            if (word.is(WordClass.NEGATION)) negated = true;
            else if (word.is(WordClass.AUXILIARY)) auxiliaries.add(0, word.lower());
            else if (LINKING.contains(word.lower()) && !participleForm(verb)) infinitive = true;
            else if ((!word.is(WordClass.ADVERB) && !floating(i)) || endsAdverb(i)) break;
            if (!word.is(WordClass.ADVERB) && !floating(i)) from = i;
            if (infinitive) break;
        }
        if (infinitive && words.is(from - 1, WordClass.NEGATION)) negated = true;
        return Optional.of(new VerbGroup(from, verb, form(verb, auxiliaries, infinitive), auxiliaries, negated,
                passive(verb, auxiliaries)));
    }

    /** "should all respect". */
    private boolean floating(int at) {
        String lower = words.lower(at);
        return FLOATING.contains(lower)
                && words.is(at - 1, WordClass.AUXILIARY);
    }

    /** An adverb that belongs to what is before it: "now", after a comma. */
    private boolean endsAdverb(int adverb) {
        return words.lower(adverb - 1).equals(",");
    }

    private boolean participleForm(int verb) {
        String lower = words.lower(verb);
        return lower.endsWith("ed") || lower.endsWith("ing");
    }

    private Form form(int verb, List<String> auxiliaries, boolean infinitive) {
        String lower = words.lower(verb);
        boolean be = auxiliaries.stream().anyMatch(BE::contains);
        if (infinitive) return Form.INFINITIVE;
        if (words.is(verb, WordClass.AUXILIARY))
            return lower.equals("being") || lower.equals("having") ? Form.GERUND : Form.FINITE;
        if (lower.endsWith("ing")) return be ? Form.FINITE : Form.GERUND;
        if (!auxiliaries.isEmpty()) return Form.FINITE;
        if (coordinatedInfinitive(verb)) return Form.INFINITIVE;
        boolean past = lower.endsWith("ed") || lower.endsWith("en");
        if (past && words.lower(verb + 1).equals("by")) return Form.PARTICIPLE;
        return Form.FINITE;
    }

    /** "to offer more and agree to less": a bare verb after "and" goes on with the infinitive before. */
    private boolean coordinatedInfinitive(int verb) {
        String lower = words.lower(verb);
        if (lower.endsWith("ed") || lower.endsWith("s") || lower.equals("said")
                || !words.is(verb - 1, WordClass.CONJUNCTION))
            return false;
        for (int i = verb - 2; i > Math.max(0, verb - 20); i--) {
            if (words.is(i, WordClass.AUXILIARY) || words.lower(i).equals(",")) return false;
            if (words.is(i, WordClass.VERB)) return words.lower(i - 1).equals("to");
        }
        return false;
    }

    private boolean passive(int verb, List<String> auxiliaries) {
        String lower = words.lower(verb);
        if (words.is(verb, WordClass.AUXILIARY) || words.is(verb, WordClass.ADJECTIVE) || lower.endsWith("ing"))
            return false;
        if (auxiliaries.isEmpty()) return words.lower(verb + 1).equals("by");
        return BE.contains(auxiliaries.get(auxiliaries.size() - 1));
    }

    static boolean isBe(String lower) {
        return BE.contains(lower);
    }

    static boolean isHave(String lower) {
        return HAVE.contains(lower);
    }
}
