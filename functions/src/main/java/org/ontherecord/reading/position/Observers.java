package org.ontherecord.reading.position;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.reading.entity.ActorKind;
import org.ontherecord.reading.entity.Mention;
import org.ontherecord.reading.entity.Mentions.Meant;
import org.ontherecord.reading.syntax.Word;
import org.ontherecord.reading.text.LowerCase;
import org.ontherecord.reading.text.WordFile;

/** Whose views are no positions in one text: analysts, courts, the many who answer a poll, and people without a name. */
final class Observers {
    private static final Map<String, Set<String>> WORDS = WordFile.rows(Observers.class, "observers.tsv")
            .stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> Set.of(row.get(1).split(" ", -1))));
    /** So many code points at most lie between a name and "analyst". */
    private static final int NEAR = 40;

    private final Set<Actor> analysts = new HashSet<>();
    private final Set<Actor> judges = new HashSet<>();

    /** Remembers the persons whom a sentence calls analysts or judges. */
    void learn(Line line) {
        learn(line, "analyst", NEAR, analysts);
        learn(line, "judge", 1, judges);
    }

    private static void learn(Line line, String kind, int reach, Set<Actor> such) {
        List<Word> titles = line.words().stream().filter(word -> is(kind, word.lower())).toList();
        if (titles.isEmpty()) return;
        for (Mention mention : line.mentions().in(line.words().sentence())) {
            boolean near = titles.stream().anyMatch(title -> distance(title, mention) <= reach);
            if (near && mention.actor().kind() == ActorKind.PERSON) such.add(mention.actor());
        }
    }

    private static int distance(Word word, Mention mention) {
        return Math.max(mention.span().start() - word.span().end(), word.span().start() - mention.span().end());
    }

    /** Whether what this one holds is no position; a court rules, but it may accuse. */
    boolean include(Line line, Actor holder, Stance stance) {
        List<String> name = List.of(LowerCase.of(holder.name()).split(" ", -1));
        boolean rules = stance != Stance.ACCUSES && name.stream().anyMatch(word -> is("court", word));
        return switch (holder.kind()) {
            case PERSON -> analysts.contains(holder) || (stance != Stance.ACCUSES && judges.contains(holder));
            case GROUP -> (name.size() == 1 && is("unnamed", name.getFirst())) || isPolled(line)
                    || rules || name.stream().anyMatch(word -> is("analyst", word));
            default -> rules;
        };
    }

    /** Whether a document is among the holders: "the Crime and Police Bill" is no one, and neither are its parts. */
    boolean readIn(List<Meant> holders) {
        return holders.stream()
                .map(holder -> LowerCase.of(holder.party().actor().name()))
                .anyMatch(name -> is("document", name.substring(name.lastIndexOf(' ') + 1)));
    }

    private static boolean isPolled(Line line) {
        return line.words().stream().anyMatch(word -> is("poll", word.lower()));
    }

    private static boolean is(String kind, String word) {
        return WORDS.getOrDefault(kind, Set.of()).contains(word);
    }
}
