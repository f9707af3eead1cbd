package org.ontherecord.reading.position;

import java.util.Optional;
import java.util.Set;
import org.ontherecord.reading.syntax.Words;

/** What someone won't speak of: "declined to comment on it", "asked whether he would go, he refused to say". */
final class Silence {
    private static final Set<String> KEPT = Set.of("comment", "say", "discuss", "elaborate", "speculate", "answer",
            "disclose", "reveal", "specify", "confirm");
    private static final Set<String> ON = Set.of("on", "whether", "about", "if");

    private Silence() {}

    /** Whether to refuse this is to keep silent. */
    static boolean isKept(String verb) {
        return KEPT.contains(verb);
    }

    static Draft neutral(Draft refusal, Phrase topic) {
        return refusal.as(Stance.NEUTRAL, "declines-to-say/neutral").about(topic);
    }

    /** The matter, after the verb or in the question before it. */
    static Optional<Phrase> about(Line line, Complements.Match match) {
        for (int i = match.inner() + 1; i < Math.min(match.topic().to(), match.inner() + 3); i++) {
            if (ON.contains(line.words().lower(i)) && i + 1 < match.topic().to())
                return Optional.of(new Phrase(i + 1, match.topic().to()));
        }
        return asked(line.words());
    }

    private static Optional<Phrase> asked(Words words) {
        if (!words.lower(0).equals("asked")) return Optional.empty();
        for (int from = 1; from < Math.min(words.size(), 6); from++) {
            if (!ON.contains(words.lower(from))) continue;
            int end = from + 1;
            while (end < words.size() && !words.lower(end).equals(","))
                end++;
            return end < words.size() && end > from + 1 ? Optional.of(new Phrase(from + 1, end)) : Optional.empty();
        }
        return Optional.empty();
    }
}
