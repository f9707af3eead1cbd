package org.ontherecord.reading.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ontherecord.reading.syntax.Words;
import org.ontherecord.reading.text.WordFile;

/** The titles that an article gives one person, by which it may call him later. */
final class Titles {
    private static final Map<String, Set<String>> ALIASES = WordFile.rows(Titles.class, "title-aliases.tsv")
            .stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> Set.of(row.get(1).split(",", -1))));

    /** What anyone in office may be called. */
    private static final Set<String> ANY = Set.of("official", "politician", "candidate", "nominee", "member");

    private final Set<String> given = new HashSet<>();

    void add(String title) {
        given.add(title);
    }

    boolean isEmpty() {
        return given.isEmpty();
    }

    /** Whether "the minister" can be one with these titles: it is among them, ends one of them, or is an alias. */
    boolean allow(String asked) {
        if (ANY.contains(asked)) return !given.isEmpty();
        return given.stream().anyMatch(title -> title.equals(asked) || ends(title, asked) || aliases(title, asked));
    }

    /**
     * "the secretary" may be a finance secretary, but "the president" no vice president, "the minister" no
     * premier or shadow minister.
     */
    private static boolean ends(String title, String asked) {
        return title.endsWith(" " + asked) && !leads(title) && !leads(asked) && !Roles.isLesser(title);
    }

    private static boolean leads(String title) {
        return Roles.of(title).filter(role -> role == Role.HEAD || role == Role.PREMIER).isPresent();
    }

    private static boolean aliases(String title, String asked) {
        Set<String> alike = ALIASES.getOrDefault(asked, Set.of());
        boolean plain = !leads(title) && !Roles.isLesser(title);
        return alike.contains(title) || (plain && alike.contains(Description.lastWord(title)));
    }

    /** Whether a title begins here that says of what: "vice president of". */
    static boolean openAt(Words words, int at) {
        return Roles.startingAt(words, at)
                .filter(title -> title.role().isPersonal())
                .map(title -> words.lower(title.to()))
                .filter(next -> next.equals("of") || next.equals("for"))
                .isPresent();
    }

    /** The titles among the words before a name, a mere courtesy left out. */
    static List<String> before(Words words, NameRun run) {
        List<String> titles = new ArrayList<>();
        int end = run.from();
        while (end > run.titleFrom()) {
            Optional<Roles.Found> title = Roles.endingAt(words, end);
            if (title.filter(found -> found.role() != Role.COURTESY).isPresent()) titles.add(title.get().text(words));
            end = title.map(Roles.Found::from).orElse(end - 1);
        }
        return titles;
    }
}
