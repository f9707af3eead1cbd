package org.ontherecord.reading.position;

import java.util.Optional;

/** What wrong someone says that an actor does: "says the army is blocking the road". */
final class Charges {
    private Charges() {}

    static Optional<Draft> read(Saying saying) {
        VerbGroup group = saying.group();
        String verb = saying.verb();
        boolean bare = group.auxiliaries().isEmpty() && !verb.endsWith("s") && !verb.endsWith("ed");
        boolean fact = !group.negated() && !group.unreal() && !group.announced() && !group.passive();
        if (bare || !Vocabulary.isWrong(verb) || !fact || misfortune(saying) || !byActor(saying))
            return Optional.empty();
        return Optional.of(saying.held(Stance.ACCUSES, saying.clause(), group.verb(), "says-wrong"));
    }

    /** "has broken his arm", "failed to score". */
    private static boolean misfortune(Saying saying) {
        String verb = saying.verb();
        String lemma = verb.startsWith("fail") ? "fail" : verb.startsWith("br") ? "break" : verb;
        return Guards.otherSense(saying.words(), lemma, saying.group().verb() + 1);
    }

    /** Whether the accused who is named first is one of the accusers: one of the two is somebody else. */
    static boolean isOwn(Line line, Draft draft) {
        int accused = draft.topic().from();
        if (draft.stance() != Stance.ACCUSES || !line.words().get(accused).capitalised()) return false;
        Phrase name = new Phrase(accused, Math.min(accused + 2, draft.topic().to()));
        return line.parties(name).stream().anyMatch(meant -> draft.isHeldBy(meant.party().actor()));
    }

    /** "Russia", "Russian services". */
    private static boolean byActor(Saying saying) {
        Line line = saying.line();
        return !line.parties(saying.subject()).isEmpty()
                || !line.mentions().actors(line.index(), saying.subject().from(), saying.subject().to()).isEmpty();
    }
}
