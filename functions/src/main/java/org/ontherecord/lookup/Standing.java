package org.ontherecord.lookup;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ontherecord.article.ActorView;
import org.ontherecord.article.Excerpt;
import org.ontherecord.article.PositionView.TargetView;
import org.ontherecord.reading.entity.Actor;

/**
 * The verdict over all of an actor's positions on one target. Only statements that are sure enough count; a reprint counts
 * once; a past position counts but never says what is held now.
 *
 * @param match          how the target goes with the topic asked for; empty when none was
 * @param latest         the last statement's stance; empty when all are about the past
 * @param since          date from which that side has been held without a break
 * @param statements     how many distinct ones
 * @param wording        the verdict in words that say no more than the statements
 * @param changes        statements that turned the side round, and those before them
 * @param contradictions statements on opposite sides within {@value #CONTRADICTION_DAYS} days
 */
record Standing(ActorView actor, TargetView target, Optional<Match> match, Optional<Latest> latest, Optional<String> since,
        Counts counts, int statements, String wording, Evidence evidence, List<Turn> changes,
        List<Turn> contradictions) {
    static final int CONTRADICTION_DAYS = 30;

    /** How many statements go which way. */
    record Counts(@JsonProperty("for") int approving, int against, int neutral) {
        static Counts of(List<Statement> statements) {
            return new Counts(count(statements, 1), count(statements, -1), count(statements, 0));
        }

        private static int count(List<Statement> statements, int towards) {
            return (int) statements.stream().filter(statement -> statement.towards() == towards).count();
        }
    }

    /** The last stance known. */
    record Latest(String stance, int towards, Optional<String> saidAt, String positionId) {
        static Latest of(Statement statement) {
            return new Latest(statement.position().stance().label(), statement.towards(), statement.date(),
                    statement.archived().id());
        }
    }

    /** The sentence that proves a statement. */
    record Evidence(String positionId, String articleId, String stance, Optional<String> saidAt, Excerpt span) {
        static Evidence of(Statement statement) {
            return new Evidence(statement.archived().id(), statement.article().id().value(),
                    statement.position().stance().label(), statement.date(), statement.archived().evidence());
        }
    }

    /** Two statements on opposite sides. */
    record Turn(Evidence before, Evidence after) {
        static Turn of(Statement before, Statement after) {
            return new Turn(Evidence.of(before), Evidence.of(after));
        }
    }

    /**
     * @param all counted statements on one target, at least one
     */
    static Standing of(Actor actor, Optional<Match> match, List<Statement> all) {
        List<Statement> distinct = distinct(all);
        List<Statement> present = present(distinct);
        Statement last = present.isEmpty() ? distinct.getLast() : present.getLast();
        return new Standing(ActorView.of(actor), TargetView.of(last.position().target().orElseThrow()), match,
                present.isEmpty() ? Optional.empty() : Optional.of(Latest.of(last)), since(present),
                Counts.of(distinct), distinct.size(), Wording.of(distinct, last), Evidence.of(last), changes(present),
                contradictions(present));
    }

    /** What is held now is told by statements about the present; by those of known date, where there are any. */
    private static List<Statement> present(List<Statement> distinct) {
        List<Statement> present = distinct.stream().filter(Statement::isPresent).toList();
        List<Statement> dated = present.stream().filter(statement -> statement.saidAt().isPresent()).toList();
        return dated.isEmpty() ? present : dated;
    }

    /** The first print of each statement, oldest first. */
    private static List<Statement> distinct(List<Statement> all) {
        Map<String, Statement> first = new LinkedHashMap<>();
        all.stream()
                .sorted(Comparator.comparing(Statement::sort))
                .forEach(statement -> first.putIfAbsent(statement.archived().statement(), statement));
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

    private static List<Turn> changes(List<Statement> present) {
        List<Turn> changes = new ArrayList<>();
        List<Statement> sided = present.stream().filter(statement -> statement.towards() != 0).toList();
        for (int i = 1; i < sided.size(); i++) {
            if (sided.get(i).contradicts(sided.get(i - 1))) changes.add(Turn.of(sided.get(i - 1), sided.get(i)));
        }
        return changes;
    }

    private static List<Turn> contradictions(List<Statement> present) {
        List<Turn> contradictions = new ArrayList<>();
        List<Statement> dated = present.stream().filter(statement -> statement.saidAt().isPresent()).toList();
        for (int i = 1; i < dated.size(); i++) {
            Statement before = dated.get(i - 1);
            Statement after = dated.get(i);
            Duration between = Duration.between(before.saidAt().orElseThrow(), after.saidAt().orElseThrow());
            if (after.contradicts(before) && between.toDays() <= CONTRADICTION_DAYS) {
                contradictions.add(Turn.of(before, after));
            }
        }
        return contradictions;
    }
}
