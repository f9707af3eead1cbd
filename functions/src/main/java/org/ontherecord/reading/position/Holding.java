package org.ontherecord.reading.position;

import java.util.List;
import java.util.Optional;
import org.ontherecord.reading.entity.Mentions.Meant;
import org.ontherecord.reading.syntax.WordClass;

/**
 * Who holds what a verb says.
 *
 * @param subjects the verb's subject; several to try where the sentence leaves it open
 * @param holders  everyone that it means
 * @param parsed   whether only the dependency tree tells them
 */
record Holding(List<Phrase> subjects, List<Meant> holders, boolean parsed) {
    Holding {
        subjects = List.copyOf(subjects);
        holders = List.copyOf(holders);
    }

    /** By the order of words; by the dependency tree where that finds nobody. Empty where someone imputes the clause. */
    static Optional<Holding> of(Line line, VerbGroup ruling) {
        List<Phrase> subjects = line.clauses().subjects(ruling);
        if (imputed(line, subjects) || counted(line, ruling) || inverted(line, subjects)) return Optional.empty();
        List<Meant> holders = line.parties(subjects);
        if (!holders.isEmpty()) return Optional.of(new Holding(subjects, holders, false));
        return sure(line, ruling, subjects) ? Optional.empty() : byTree(line, ruling);
    }

    private static Optional<Holding> byTree(Line line, VerbGroup ruling) {
        List<Phrase> subjects = line.clauses().parsedSubject(ruling).stream().toList();
        List<Meant> holders = imputed(line, subjects) ? List.of() : line.parties(subjects);
        return holders.isEmpty() ? Optional.empty() : Optional.of(new Holding(subjects, holders, true));
    }

    /** Whether the tree would show nobody else: the subject stands right before the verb, or no one is named before it. */
    private static boolean sure(Line line, VerbGroup ruling, List<Phrase> subjects) {
        if (ruling.from() == 0) return true;
        boolean adjacent = subjects.stream().anyMatch(subject -> subject.to() == ruling.from());
        return adjacent || line.mentions().in(line.words().span(0, ruling.from())).isEmpty();
    }

    private static boolean imputed(Line line, List<Phrase> subjects) {
        return !subjects.isEmpty() && Imputation.opens(line, subjects.get(0).from());
    }

    /** "but 42% | backed it": so many of those who were asked. */
    private static boolean counted(Line line, VerbGroup ruling) {
        int last = ruling.from() - 1;
        return line.words().lower(last).equals("%") || line.words().is(last, WordClass.NUMBER);
    }

    /** "Should | Norway approve the treaty?". */
    private static boolean inverted(Line line, List<Phrase> subjects) {
        int last = line.words().size() - 1;
        boolean question = line.words().lower(last).equals("?") || line.words().lower(last - 1).equals("?");
        if (subjects.isEmpty() || !question) return false;
        return line.words().is(subjects.get(0).from() - 1, WordClass.AUXILIARY);
    }

    /** A frame of its own, so that its precision is counted apart. */
    Draft named(Draft draft) {
        return parsed ? draft.as(draft.stance(), "parsed-subject/" + draft.stance().label()) : draft;
    }
}
