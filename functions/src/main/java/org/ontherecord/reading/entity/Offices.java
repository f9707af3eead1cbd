package org.ontherecord.reading.entity;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ontherecord.reading.syntax.WordClass;
import org.ontherecord.reading.syntax.Words;
import org.ontherecord.reading.text.WordFile;

/**
 * Whose president a president is, where his title doesn't say. A country that merely stands near is never taken: either
 * the article describes that one office ("the German chancellor") without a name, or the name is a known leader's.
 */
final class Offices {
    private static final Map<String, String> LEADERS = leaders();

    private final Map<Role, Set<Actor>> unnamed = new EnumMap<>(Role.class);

    private final List<Words> sentences;
    private final List<List<CatalogScan.Hit>> hits;
    private final Optional<Actor> mostNamed;

    Offices(List<Words> sentences, List<List<CatalogScan.Hit>> hits) {
        this.sentences = sentences;
        this.hits = hits;
        Map<Actor, Integer> counts = new LinkedHashMap<>();
        for (int s = 0; s < sentences.size(); s++) {
            Words words = sentences.get(s);
            states(s).forEach(hit -> {
                note(words, hit);
                counts.merge(hit.name().actor(), 1, Integer::sum);
            });
        }
        this.mostNamed = counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private Stream<CatalogScan.Hit> states(int sentence) {
        return hits.get(sentence)
                .stream()
                .filter(CatalogScan.Hit::certain)
                .filter(hit -> hit.name().actor().kind() == ActorKind.COUNTRY);
    }

    private static Map<String, String> leaders() {
        Map<String, String> leaders = new HashMap<>();
        for (List<String> row : WordFile.rows(Offices.class, "leaders.tsv"))
            leaders.put(row.get(0), row.get(1));
        return Map.copyOf(leaders);
    }

    /** "Germany's chancellor", "the German chancellor", "the chancellor of Germany", with no name after it. */
    private void note(Words words, CatalogScan.Hit hit) {
        int next = hit.to() + (words.is(hit.to(), WordClass.POSSESSIVE) ? 1 : 0);
        Optional<Roles.Found> after = Roles.startingAt(words, next);
        after.filter(role -> role.role().speaksForState() && !words.is(role.to(), WordClass.NAME))
                .ifPresent(role -> add(role.role(), hit.name().actor()));
        if (!words.lower(hit.from() - 1).equals("of")) return;
        Roles.endingAt(words, hit.from() - 1)
                .filter(role -> role.role().speaksForState())
                .ifPresent(role -> add(role.role(), hit.name().actor()));
    }

    private void add(Role role, Actor state) {
        unnamed.computeIfAbsent(role, _ -> new LinkedHashSet<>()).add(state);
    }

    /**
     * The state of a titled person; of a spokesperson the first named before in the sentence, else the one that the
     * article names most.
     */
    Optional<Actor> stateOf(Role role, String name, int sentence, int word) {
        if (role == Role.SPEAKER) {
            if (!speaksForState(sentence, word)) return Optional.empty();
            boolean owned = isOwned(sentences.get(sentence), word);
            return states(sentence).filter(hit -> hit.to() <= word)
                    .map(hit -> hit.name().actor())
                    .findFirst()
                    .or(() -> owned ? Optional.empty() : mostNamed);
        }
        if (!role.speaksForState()) return Optional.empty();
        Optional<Actor> known = Optional.ofNullable(LEADERS.getOrDefault(name, LEADERS.get(lastName(name))))
                .flatMap(state -> ActorCatalog.standard().find(state));
        Set<Actor> described = unnamed.getOrDefault(role, Set.of());
        return known.or(() -> ActorCatalog.only(List.copyOf(described)));
    }

    /** Whether someone of this name led a state or its foreign affairs. */
    static boolean isLeader(String name) {
        return LEADERS.containsKey(name) || LEADERS.containsKey(lastName(name));
    }

    /** "Green Alliance's new spokesman", "GA spokesman": somebody's, but no state's that the article names most. */
    private static boolean isOwned(Words words, int title) {
        if (words.is(title - 1, WordClass.NAME)) return true;
        for (int i = NounPhrase.start(words, title); i < title; i++)
            if (words.is(i, WordClass.POSSESSIVE)) return true;
        return false;
    }

    /** A police spokesman, or a company's, is none of a state's. */
    private boolean speaksForState(int sentence, int title) {
        Words before = sentences.get(sentence);
        if (before.lower(title - 1).equals("local") || before.lower(title - 2).equals("local")) return false;
        if (!before.is(title - 1, WordClass.NOUN)) return true;
        return Roles.endingAt(before, title).filter(role -> role.role() == Role.BODY).isPresent();
    }

    private static String lastName(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
