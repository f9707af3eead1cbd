package org.ontherecord.reading.position;

import java.util.Set;
import org.ontherecord.reading.entity.ActorKind;
import org.ontherecord.reading.entity.Mentions.Meant;

/** "The unions meeting Mr Roe want …": a verb in the plural has no subject that is one person. */
final class Disagreement {
    /** Verbs whose bare form is their past as well. */
    private static final Set<String> PAST = Set.of("put", "set", "cut", "hit", "let", "read", "shut", "quit");

    private Disagreement() {}

    static boolean between(Line line, Trigger trigger, VerbGroup group, Holding holding) {
        String verb = line.words().lower(group.verb());
        boolean plural = group.auxiliaries().isEmpty() && verb.equals(trigger.head()) && !PAST.contains(verb);
        if (!plural || trigger.kind() != Trigger.Kind.VERB || holding.holders().size() != 1) return false;
        Meant only = holding.holders().get(0);
        boolean one = only.party().actor().kind() == ActorKind.PERSON && only.party().voice().isEmpty();
        return one && holding.subjects().stream().noneMatch(subject -> line.isFirstPerson(subject.from()));
    }
}
