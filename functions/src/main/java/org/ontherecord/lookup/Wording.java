package org.ontherecord.lookup;

import java.util.List;
import org.ontherecord.reading.position.Stance;

/** A standing in words that never say more than its statements: how often, and on how many dates, decides. */
final class Wording {
    private static final int ENOUGH_STATEMENTS = 5, ENOUGH_DATES = 3;

    private Wording() {}

    /**
     * @param distinct statements on one target, each once
     * @param last     the one whose words name stance and target
     */
    static String of(List<Statement> distinct, Statement last) {
        String target = last.target().text();
        String held = verb(last.position().stance()) + " " + target;
        if (distinct.size() == 1) return "said once: " + held;
        long agreeing = distinct.stream().filter(statement -> statement.towards() == last.towards()).count();
        long dates = distinct.stream().flatMap(statement -> statement.date().stream()).distinct().count();
        double share = (double) agreeing / distinct.size();
        if (distinct.size() >= ENOUGH_STATEMENTS && dates >= ENOUGH_DATES && share >= 0.6) {
            return adverb(share) + ": " + held + " (" + agreeing + " of " + distinct.size() + " statements)";
        }
        if (agreeing == distinct.size()) return "in all " + distinct.size() + " statements found: " + held;
        Standing.Counts counts = Standing.Counts.of(distinct);
        return counts.approving() + " for, " + counts.against() + " against"
                + (counts.neutral() > 0 ? ", " + counts.neutral() + " neutral" : "") + ": " + target;
    }

    private static String adverb(double share) {
        if (share >= 0.95) return "consistently";
        if (share >= 0.85) return "almost always";
        return share >= 0.7 ? "generally" : "tends to";
    }

    /** A stance, said of whoever holds it. */
    static String verb(Stance stance) {
        return switch (stance) {
            case RECOGNISES -> "recognises";
            case DOES_NOT_RECOGNISE -> "does not recognise";
            case SUPPORTS -> "supports";
            case NEUTRAL -> "takes no side on";
            case OPPOSES -> "opposes";
            case CONDEMNS -> "condemns";
            case CONCERNED -> "is concerned about";
            case REJECTS -> "rejects";
            case CALLS_FOR -> "calls for";
            case COMMITS_TO -> "commits to";
            case THREATENS -> "threatens";
            case ACCUSES -> "accuses";
            case DENIES -> "denies";
        };
    }
}
