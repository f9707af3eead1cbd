package org.ontherecord.lookup;

import java.util.List;
import java.util.Optional;
import org.ontherecord.article.ActorView;
import org.ontherecord.article.Cited;
import org.ontherecord.article.Excerpt;
import org.ontherecord.article.PositionView.Source;
import org.ontherecord.article.PositionView.TargetView;
import org.ontherecord.lookup.Standing.Counts;
import org.ontherecord.lookup.Standing.Turn;

/** A standing as answers give it, with the sentences that prove it. */
record StandingView(ActorView actor, TargetView target, Optional<Match> match, Optional<Latest> latest,
        Optional<String> since, Counts counts, int statements, String wording, Coverage coverage, Evidence evidence,
        List<TurnView> changes, List<TurnView> contradictions) {
    /** The last stance known. */
    record Latest(String stance, int towards, Optional<String> saidAt, String positionId) {
        static Latest of(Statement statement) {
            return new Latest(statement.position().stance().label(), statement.towards(), statement.date(),
                    statement.position().id());
        }
    }

    /** The sentence that proves a statement. */
    record Evidence(String positionId, String articleId, String stance, Optional<String> saidAt, Excerpt span,
            Source article) {
        static Evidence of(Statement statement, Proofs proofs) {
            Cited cited = proofs.of(statement.position());
            return new Evidence(cited.position().id(), cited.article().id().value(),
                    statement.position().stance().label(), statement.date(), cited.position().evidence(),
                    Source.of(cited.article()));
        }
    }

    /** Two statements on opposite sides. */
    record TurnView(Evidence before, Evidence after) {
        static TurnView of(Turn turn, Proofs proofs) {
            return new TurnView(Evidence.of(turn.before(), proofs), Evidence.of(turn.after(), proofs));
        }
    }

    /**
     * As answered.
     *
     * @param proofs that have everything it shows
     */
    static StandingView of(Standing standing, Proofs proofs) {
        return new StandingView(ActorView.of(standing.actor()), TargetView.of(standing.last().target()),
                standing.match(), standing.latest().map(Latest::of),
                standing.since(), standing.counts(), standing.statements(), standing.wording(), standing.coverage(),
                Evidence.of(standing.last(), proofs), turns(standing.changes(), proofs),
                turns(standing.contradictions(), proofs));
    }

    private static List<TurnView> turns(List<Turn> turns, Proofs proofs) {
        return turns.stream().map(turn -> TurnView.of(turn, proofs)).toList();
    }
}
