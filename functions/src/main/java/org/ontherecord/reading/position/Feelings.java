package org.ontherecord.reading.position;

import java.util.List;
import java.util.Set;
import org.ontherecord.reading.entity.ActorKind;
import org.ontherecord.reading.entity.Mentions.Meant;
import org.ontherecord.reading.entity.Party;

/**
 * "Was pleased with", "angry at": a state's or organisation's feeling is its attitude, and so is that of one who holds
 * an office. What others feel, or anyone about his own doings, is none.
 */
final class Feelings {
    private static final Set<String> COMPLEMENTS = Set.of("by", "at", "over", "about", "with", "that");
    private static final Set<String> OWN = Set.of("his", "her", "its", "their", "my", "our");

    private Feelings() {}

    static boolean arePrivate(Line line, Trigger trigger, Complements.Match match, List<Meant> holders) {
        boolean approval = trigger.stance() == Stance.SUPPORTS || trigger.stance() == Stance.CONDEMNS;
        if (trigger.kind() != Trigger.Kind.ADJECTIVE || !approval || !COMPLEMENTS.contains(match.code())) return false;
        return OWN.contains(line.words().lower(match.topic().from()))
                || holders.stream().map(Meant::party).allMatch(Feelings::isPrivate);
    }

    private static boolean isPrivate(Party party) {
        return party.actor().kind() == ActorKind.PERSON && party.alternates().isEmpty() && party.state().isEmpty();
    }
}
