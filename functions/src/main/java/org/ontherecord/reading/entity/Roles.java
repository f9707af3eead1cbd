package org.ontherecord.reading.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ontherecord.reading.text.WordFile;
import org.ontherecord.reading.syntax.Words;

/** The nouns that say what someone is, of one word or several. */
final class Roles {
    private static final int LONGEST = 5;
    private static final Map<String, Role> ROLES = load();

    private Roles() {}

    /** A role's words: from the first to before {@code to}. */
    record Found(int from, int to, Role role) {}

    private static Map<String, Role> load() {
        Map<String, Role> roles = new HashMap<>();
        for (List<String> row : WordFile.rows(Roles.class, "roles.tsv")) {
            roles.putIfAbsent(row.get(0), Role.ofLabel(row.get(1)));
        }
        return Map.copyOf(roles);
    }

    static Optional<Role> of(String words) {
        return Optional.ofNullable(ROLES.get(words));
    }

    /** The longest role whose last word is the one before {@code end}. */
    static Optional<Found> endingAt(Words words, int end) {
        for (int from = Math.max(0, end - LONGEST); from < end; from++) {
            Role role = ROLES.get(joined(words, from, end));
            if (role != null) return Optional.of(new Found(from, end, role));
        }
        return Optional.empty();
    }

    /** The longest role whose first word is this one. */
    static Optional<Found> startingAt(Words words, int from) {
        for (int end = Math.min(words.size(), from + LONGEST); end > from; end--) {
            Role role = ROLES.get(joined(words, from, end));
            if (role != null) return Optional.of(new Found(from, end, role));
        }
        return Optional.empty();
    }

    private static String joined(Words words, int from, int end) {
        if (end - from == 1) return words.lower(from);
        StringBuilder joined = new StringBuilder(words.lower(from));
        for (int i = from + 1; i < end; i++)
            joined.append(' ').append(words.lower(i));
        return joined.toString();
    }
}
