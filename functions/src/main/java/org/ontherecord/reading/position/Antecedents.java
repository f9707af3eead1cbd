package org.ontherecord.reading.position;

import java.util.Set;

/** Follows a topic that is a mere pronoun to its antecedent in the same sentence. */
final class Antecedents {
    private static final Set<String> POINTING = Set.of("either", "both", "them", "it");

    private Antecedents() {}

    /** "The two regions (nobody recognises either)": an aside's pronoun means the phrase that the aside follows. */
    static Draft settle(Line line, Draft draft) {
        Phrase topic = draft.topic();
        if (topic.to() - topic.from() > 1 || !POINTING.contains(line.words().lower(topic.from()))) return draft;
        for (int i = topic.from() - 1; i > 0; i--) {
            String lower = line.words().lower(i);
            if (lower.equals(")")) return draft;
            if (lower.equals("(")) return draft.about(line.clauses().phraseEnding(i));
        }
        return draft;
    }
}
