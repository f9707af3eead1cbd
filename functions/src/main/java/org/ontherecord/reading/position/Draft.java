package org.ontherecord.reading.position;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.reading.entity.Mentions.Meant;

/**
 * What a frame found in a sentence, before the target is resolved.
 *
 * @param stance  the attitude
 * @param holders whose it is; one position each
 * @param topic   what it is about
 * @param trigger the word that carries the stance
 * @param tags    what else is to be noted
 * @param frame   name of the rule
 * @param speaker who voices it, where the frame knows
 */
record Draft(Stance stance, List<Meant> holders, Phrase topic, int trigger, Set<Tag> tags, String frame,
        Optional<List<Meant>> speaker) {
    static Draft of(Stance stance, List<Meant> holders, Phrase topic, int trigger, String frame) {
        return new Draft(stance, holders, topic, trigger, EnumSet.noneOf(Tag.class), frame, Optional.empty());
    }

    /** "denied she would refuse": what someone says that he doesn't hold. */
    boolean denies(Draft other) {
        boolean within = topic.from() <= other.trigger && other.trigger < topic.to() && other.trigger != trigger;
        boolean own = other.holders.stream().anyMatch(one -> isHeldBy(one.party().actor()));
        return within && own && (stance == Stance.DENIES || stance == Stance.REJECTS);
    }

    boolean isHeldBy(Actor actor) {
        return holders.stream().anyMatch(holder -> holder.party().actor().equals(actor));
    }

    Draft with(Tag tag) {
        Set<Tag> more = EnumSet.of(tag);
        more.addAll(tags);
        return new Draft(stance, holders, topic, trigger, more, frame, speaker);
    }

    Draft spokenBy(Optional<List<Meant>> voices) {
        return new Draft(stance, holders, topic, trigger, tags, frame, voices);
    }

    Draft about(Phrase other) {
        return new Draft(stance, holders, other, trigger, tags, frame, speaker);
    }

    Draft as(Stance other, String rule) {
        return new Draft(other, holders, topic, trigger, tags, rule, speaker);
    }
}
