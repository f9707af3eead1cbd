package org.ontherecord.lookup;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.search.IndexedPosition;

/**
 * The verdict over all of an actor's positions on one target. Only statements that are sure enough count; a reprint counts
 * once; a past position counts but never says what is held now.
 *
 * @param match          how the target goes with the topic asked for; empty when none was
 * @param first          the first statement of what is held now; empty when all are about the past
 * @param last           the statement whose words tell stance and target best
 * @param isHeld         whether that is what is held now; not when all statements are about the past
 * @param since          date from which that side has been held without a break
 * @param statements     how many distinct ones
 * @param wording        the verdict in words that say no more than the statements
 * @param changes        statements that turned the side round, and those before them
 * @param contradictions statements on opposite sides within {@value #CONTRADICTION_DAYS} days
 */
record Standing(Actor actor, Optional<Match> match, Optional<Statement> first, Statement last, boolean isHeld,
        Optional<String> since,
        Counts counts, int statements, String wording, Coverage coverage, List<Turn> changes,
        List<Turn> contradictions) {
    static final int CONTRADICTION_DAYS = 30;
    private static final int MOST = 99_999_999;
    /** Turns told at most, the latest. */
    static final int MOST_TURNS = 10;

    /** How many statements go which way. */
    record Counts(@JsonProperty("for") int approving, int against, int neutral) {
        static Counts of(List<Statement> statements) {
            return new Counts(count(statements, 1), count(statements, -1), count(statements, 0));
        }

        private static int count(List<Statement> statements, int towards) {
            return (int) statements.stream().filter(statement -> statement.towards() == towards).count();
        }
    }

    /** Two statements on opposite sides. */
    record Turn(Statement before, Statement after) {}

    /**
     * Judges.
     *
     * @param all counted statements on one target, at least one
     */
    static Standing of(Actor actor, Optional<Match> match, List<Statement> all) {
        List<Statement> distinct = distinct(all);
        List<Statement> present = present(distinct);
        Statement last = present.isEmpty() ? distinct.getLast() : present.getLast();
        return new Standing(actor, match, present.stream().findFirst(), last, !present.isEmpty(), since(present),
                Counts.of(distinct),
                distinct.size(), Wording.of(distinct, last),
                Coverage.of(all.stream().map(Statement::position).toList()),
                turns(present.stream().filter(statement -> statement.towards() != 0).toList(), (_, _) -> true),
                turns(present.stream().filter(statement -> statement.saidAt().isPresent()).toList(),
                        Standing::areClose));
    }

    /** What is held now is told by statements about the present; by those of known date, where there are any. */
    private static List<Statement> present(List<Statement> distinct) {
        List<Statement> present = distinct.stream().filter(statement -> !statement.position().past()).toList();
        List<Statement> dated = present.stream().filter(statement -> statement.saidAt().isPresent()).toList();
        return dated.isEmpty() ? present : dated;
    }

    /** The first print of each statement, oldest first. */
    private static List<Statement> distinct(List<Statement> all) {
        Map<String, Statement> first = new LinkedHashMap<>();
        all.stream()
                .sorted(Statement.BY_DATE)
                .forEach(statement -> first.putIfAbsent(statement.position().statement(), statement));
        return List.copyOf(first.values());
    }

    private static Optional<String> since(List<Statement> present) {
        Optional<String> since = Optional.empty();
        for (Statement statement : present.reversed()) {
            if (statement.towards() != present.getLast().towards()) break;
            since = statement.date();
        }
        return since;
    }

    private static List<Turn> turns(List<Statement> statements, BiPredicate<Statement, Statement> also) {
        List<Turn> turns = new ArrayList<>();
        for (int i = 1; i < statements.size(); i++) {
            Statement before = statements.get(i - 1);
            Statement after = statements.get(i);
            if (after.contradicts(before) && also.test(before, after)) turns.add(new Turn(before, after));
        }
        return List.copyOf(turns.subList(Math.max(0, turns.size() - MOST_TURNS), turns.size()));
    }

    private static boolean areClose(Statement before, Statement after) {
        return Duration.between(before.saidAt().orElseThrow(), after.saidAt().orElseThrow())
                .toDays() <= CONTRADICTION_DAYS;
    }

    /** What is held now; empty when all statements are about the past. */
    Optional<Statement> latest() {
        return isHeld ? Optional.of(last) : Optional.empty();
    }

    /** Where it stands among others, as text that sorts so: on the very topic first, then by most statements. */
    String sort() {
        return "%d %08d %s %s".formatted(match.filter(Match.IS::equals).isPresent() ? 0 : 1, MOST - statements,
                actor.id(),
                last.position().id());
    }

    /** The positions whose sentences prove it. */
    Stream<IndexedPosition> proofs() {
        return Stream.concat(Stream.of(last),
                Stream.concat(changes.stream(), contradictions.stream())
                        .flatMap(turn -> Stream.of(turn.before(), turn.after())))
                .map(Statement::position);
    }
}
