package org.ontherecord.reading.position;

import java.util.Set;

/** What something depends on: "if they agree", "unless they leave", "once it is signed". */
final class Condition {
    private static final Set<String> WORDS = Set.of("if", "unless", "provided");
    /** Conditions where a clause follows. */
    private static final Set<String> TIMES = Set.of("until", "once");

    private Condition() {}

    static boolean standsIn(Line line) {
        for (int i = 0; i < line.words().size(); i++) {
            String lower = line.words().lower(i);
            if (WORDS.contains(lower) || (TIMES.contains(lower) && line.clauses().opensPhrase(i + 1))) return true;
        }
        return false;
    }
}
