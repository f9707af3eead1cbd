package org.ontherecord.reading.position;

import java.util.Optional;
import java.util.Set;
import org.ontherecord.reading.syntax.WordClass;

/** What someone says should, must or needs to be done. */
final class Demands {
    private static final Set<String> NO_ADDRESSEE = Set.of("it", "this", "that", "there", "which", "what");
    private static final Set<String> NOBODY = Set.of("you", "i", "one", "he", "she", "nobody", "no-one");
    private static final Set<String> NEEDS = Set.of("need", "needs", "needed");
    private static final Set<String> HAS = Set.of("have", "has");

    /** What something is expected to be. */
    private static final Set<String> STATES = Set.of("available", "ready", "able", "possible", "complete", "fit",
            "operational", "back", "sufficient", "enough", "happy", "proud", "grateful", "pleased", "delighted",
            "worried", "concerned");

    /** What comes about by itself. */
    private static final Set<String> EFFECTS = Set.of("help", "lead", "expect", "grow", "rise", "fall", "increase",
            "improve", "benefit", "boost", "see", "mean", "result", "produce", "enable", "cost", "bring");

    /** What nobody but an actor can be asked to do. */
    private static final Set<String> OUTCOMES = Set.of("ensure", "attract", "stimulate", "encourage", "reduce",
            "allow");

    private Demands() {}

    static boolean in(Saying saying) {
        if (NOBODY.contains(saying.first()) || missed(saying)) return false;
        if (saying.group().demanded()) return !forecast(saying);
        if (saying.group().announced()) return false;
        String before = saying.words().lower(saying.group().from() - 1);
        if (before.equals("the") || before.equals("no")) return false;
        boolean to = saying.words().lower(saying.group().verb() + 1).equals("to") && !saying.group().negated();
        if (to && saying.verb().equals("needed") && saying.isQuoted()) return false;
        boolean ours = saying.first().equals("we");
        boolean have = HAS.contains(saying.verb()) && (ours || (!saying.pronounSubject() && !saying.isQuoted()));
        return to && (NEEDS.contains(saying.verb()) || have);
    }

    /** "continue to | grow". */
    private static String continued(Saying saying) {
        int verb = saying.group().verb();
        boolean goesOn = saying.verb().equals("continue") && saying.words().lower(verb + 1).equals("to");
        return goesOn ? saying.words().lower(verb + 2) : "";
    }

    /** "should have done": too late to be asked. */
    private static boolean missed(Saying saying) {
        return saying.group().demanded() && saying.group().has("have");
    }

    /** "should be available by May", "should help exports". */
    private static boolean forecast(Saying saying) {
        if (!saying.group().has("should")) return false;
        if (STATES.contains(saying.verb())) return true;
        int next = saying.group().verb() + 1;
        return saying.isBe()
                ? STATES.contains(saying.words().lower(saying.words().is(next, WordClass.ADVERB) ? next + 1 : next))
                : EFFECTS.contains(saying.verb()) || EFFECTS.contains(continued(saying)) || outcome(saying);
    }

    /** "moving the games should ensure better weather". */
    private static boolean outcome(Saying saying) {
        return OUTCOMES.contains(saying.verb()) && !saying.pronounSubject()
                && saying.line().parties(saying.subject()).isEmpty();
    }

    /** "a change of course | is needed". */
    private static boolean lacking(Saying saying) {
        boolean said = saying.subject().to() - saying.subject().from() > 1;
        return said && saying.verb().equals("needed") && saying.group().passive();
    }

    static Optional<Draft> read(Saying saying) {
        boolean nobodyCanAct = NO_ADDRESSEE.contains(saying.first())
                && saying.subject().to() - saying.subject().from() == 1;
        if (nobodyCanAct) return Optional.empty();
        Phrase topic = lacking(saying) ? saying.subject() : saying.clause();
        return Optional
                .of(saying.held(Stance.CALLS_FOR, topic, saying.group().verb(), "says-must"));
    }
}
