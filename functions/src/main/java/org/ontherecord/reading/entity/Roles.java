package org.ontherecord.reading.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ontherecord.reading.text.WordFile;
import org.ontherecord.reading.syntax.Words;

/** The nouns that say what someone is, of one word or several. */
final class Roles {
    private static final int LONGEST = 5;
    /** Who is deputy or shadow of an office doesn't hold it. */
    private static final Set<String> LESSER = Set.of("deputy", "shadow", "assistant", "vice", "junior");
    private static final Map<String, Role> ROLES = load();
    private static final Set<String> FIRST = ends(false);
    private static final Set<String> LAST = ends(true);

    private Roles() {}

    /** A role's words: from the first to before {@code to}. */
    record Found(int from, int to, Role role) {
        String text(Words words) {
            boolean lesser = LESSER.contains(words.lower(from - 1));
            return joined(words, lesser ? from - 1 : from, to);
        }
    }

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

    private static Set<String> ends(boolean last) {
        return ROLES.keySet()
                .stream()
                .map(words -> last
                        ? words.substring(words.lastIndexOf(' ') + 1)
                        : words.split(" ", 2)[0])
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The longest role whose last word is the one before {@code end}. */
    static Optional<Found> endingAt(Words words, int end) {
        if (!LAST.contains(words.lower(end - 1))) return Optional.empty();
        for (int from = Math.max(0, end - LONGEST); from < end; from++) {
            Role role = ROLES.get(joined(words, from, end));
            if (role != null) return Optional.of(found(words, from, end, role));
        }
        return Optional.empty();
    }

    /** Whether a title begins with a word that says its bearer stands in for, or against, the holder of the office. */
    static boolean isLesser(String title) {
        return LESSER.contains(title.split(" ", 2)[0]);
    }

    /** A secretary of state for something at home is no foreign minister, a shadow chancellor no chancellor. */
    private static Found found(Words words, int from, int end, Role role) {
        boolean home = role == Role.FOREIGN && words.lower(end - 1).equals("state") && words.lower(end).equals("for");
        boolean lesser = role.speaksForState() && role != Role.SPEAKER && LESSER.contains(words.lower(from - 1));
        return new Found(from, end, home || lesser ? Role.OFFICER : role);
    }

    /** The longest role whose first word is this one. */
    static Optional<Found> startingAt(Words words, int from) {
        if (!FIRST.contains(words.lower(from))) return Optional.empty();
        for (int end = Math.min(words.size(), from + LONGEST); end > from; end--) {
            Role role = ROLES.get(joined(words, from, end));
            if (role != null) return Optional.of(found(words, from, end, role));
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
