package org.ontherecord.reading.position;

import java.util.Optional;
import java.util.Set;
import org.ontherecord.reading.syntax.WordClass;
import org.ontherecord.reading.syntax.Words;

/** What someone says a territory is: "Crimea is part of Ukraine", "Kosovo is an independent country". */
final class Equations {
    private static final Set<String> STATEHOOD = Set.of("independent", "sovereign");
    private static final Set<String> INTEGRAL = Set.of("an", "a", "integral", "inalienable", "inseparable",
            "indivisible");

    private Equations() {}

    static Optional<Draft> read(Saying saying) {
        Words words = saying.words();
        int from = saying.group().verb() + 1;
        if (saying.pronounSubject() || from >= words.size() || !isTerritory(saying)) return Optional.empty();
        boolean negated = saying.group().negated() || words.is(from, WordClass.NEGATION);
        int at = words.is(from, WordClass.NEGATION) ? from + 1 : from;
        int end = saying.line().clauses().end(at, Extent.PHRASE);
        if (end <= at || !(isPart(saying, at, end) || isState(words, at))) return Optional.empty();
        Stance stance = negated ? Stance.DOES_NOT_RECOGNISE : Stance.RECOGNISES;
        return Optional.of(saying.held(stance, new Phrase(saying.subject().from(), end), saying.group().verb(),
                "says-equals"));
    }

    private static boolean isTerritory(Saying saying) {
        return saying.line()
                .parties(saying.subject())
                .stream()
                .anyMatch(meant -> meant.party().actor().kind() == org.ontherecord.reading.entity.ActorKind.COUNTRY
                        && meant.span().equals(saying.words().span(saying.subject().from(), saying.subject().to())));
    }

    /** "Serbia", "part of Serbia", "an integral part of Serbia". */
    private static boolean isPart(Saying saying, int from, int to) {
        int at = from;
        while (INTEGRAL.contains(saying.words().lower(at)))
            at++;
        boolean part = saying.words().lower(at).equals("part") && saying.words().lower(at + 1).equals("of");
        int name = part ? at + 2 : from;
        if (name >= to || (!part && !saying.words().is(name, WordClass.NAME))) return false;
        return !saying.line().mentions().actors(saying.line().index(), name, to).isEmpty()
                && (part || saying.line().mentions().namesState(saying.line().index(), name, to));
    }

    private static boolean isState(Words words, int from) {
        return words.is(from, WordClass.DETERMINER) && STATEHOOD.contains(words.lower(from + 1));
    }
}
