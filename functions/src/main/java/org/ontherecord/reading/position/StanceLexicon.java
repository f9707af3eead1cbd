package org.ontherecord.reading.position;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ontherecord.reading.position.Trigger.Kind;
import org.ontherecord.reading.text.WordFile;

/** The words that carry a stance, found by any form of their first word. */
final class StanceLexicon {
    private static final StanceLexicon STANDARD = new StanceLexicon();

    private final Map<Kind, Map<String, List<Trigger>>> byForm = new EnumMap<>(Kind.class);

    private StanceLexicon() {
        for (Kind kind : Kind.values())
            byForm.put(kind, new HashMap<>());
        for (List<String> row : WordFile.rows(StanceLexicon.class, "stances.tsv")) {
            Trigger trigger = read(row);
            Map<String, List<Trigger>> sameKind = byForm.get(trigger.kind());
            forms(trigger).forEach(form -> sameKind.computeIfAbsent(form, _ -> new ArrayList<>()).add(trigger));
        }
        byForm.values()
                .forEach(kind -> kind.replaceAll((_, triggers) -> triggers.stream()
                        .sorted(Comparator.comparingInt(trigger -> -trigger.rest().size()))
                        .toList()));
    }

    static StanceLexicon standard() {
        return STANDARD;
    }

    private static Trigger read(List<String> row) {
        boolean negator = row.get(1).startsWith("not ");
        String[] words = (negator ? row.get(1).substring(4) : row.get(1)).split(" ", -1);
        return new Trigger(Stance.ofLabel(row.get(0)).orElseThrow(), words[0],
                List.of(words).subList(1, words.length), Kind.valueOf(row.get(2).toUpperCase(Locale.ROOT)), negator,
                List.of(row.get(3).split(",", -1)), Stance.ofLabel(row.get(4)));
    }

    private static Set<String> forms(Trigger trigger) {
        return switch (trigger.kind()) {
            case VERB -> Inflections.ofVerb(trigger.head());
            case NOUN -> Inflections.ofNoun(trigger.head());
            case ADJECTIVE -> Set.of(trigger.head());
        };
    }

    /** The triggers whose first word can have this form, those of most words first. */
    List<Trigger> startingWith(String form, Kind kind) {
        return byForm.get(kind).getOrDefault(form, List.of());
    }

    /** Whether this form begins a trigger of this kind. */
    boolean knows(String form, Kind kind) {
        return !startingWith(form, kind).isEmpty();
    }

    /** The stance that one bare verb form carries: "support", "recognised". */
    Optional<Stance> ofVerb(String form) {
        return startingWith(form, Kind.VERB).stream()
                .filter(trigger -> trigger.rest().isEmpty() && !trigger.negator())
                .map(Trigger::stance)
                .findFirst();
    }
}
