package org.ontherecord.reading.position;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.reading.entity.Mentions.Meant;
import org.ontherecord.reading.syntax.WordClass;
import org.ontherecord.reading.syntax.Words;

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

    /** Whether the topic says nothing: "(not ready to) do so", "(asked why) there". */
    boolean isEmpty(Words words) {
        return IntStream.range(topic.from(), topic.to())
                .allMatch(at -> words.is(at, WordClass.AUXILIARY) || words.is(at, WordClass.ADVERB)
                        || words.lower(at).equals("there"));
    }

    /** "denied that it would refuse to pay": what someone denies or rejects he doesn't hold. */
    boolean isDisownedBy(Draft other) {
        boolean disowns = other.stance == Stance.DENIES || other.stance == Stance.REJECTS;
        return disowns && other.trigger != trigger && other.topic.from() <= trigger && trigger < other.topic.to()
                && actors().equals(other.actors());
    }

    private List<Actor> actors() {
        return holders.stream().map(meant -> meant.party().actor()).toList();
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
