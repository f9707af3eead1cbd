package org.ontherecord.reading.position;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.reading.text.Span;

/**
 * Someone's stance on something, and the sentence that proves it.
 *
 * @param holder        whose position it is
 * @param alternates    others that the holder may be filed under: the state or body spoken for
 * @param holderMention the words that name the holder
 * @param state         the state that a holder who is a person speaks for by office: head of state or government,
 *                      foreign minister, spokesperson; only then does the position count for that state
 * @param speaker       who voices it, when that is not the holder
 * @param stance        the attitude
 * @param topic         what it is about, as written; inside {@code evidence}
 * @param target        the topic resolved; empty when an anaphor has no antecedent
 * @param towards       polarity to the target: +1, 0 or −1; empty for threats, accusations, denials and conditionals
 * @param evidence      the sentence
 * @param quoted        whether the words that carry the stance stand within quotation marks
 * @param tags          what else is to be noted
 * @param frame         name of the rule that found it
 * @param confidence    share of positions found by such a rule that were right, 0 to 1
 */
public record Position(Actor holder, List<Actor> alternates, Span holderMention, Optional<Actor> state,
        Optional<Actor> speaker, Stance stance, Span topic, Optional<Target> target, OptionalInt towards, Span evidence,
        boolean quoted, Set<Tag> tags, String frame, double confidence) {
    public Position {
        if (!evidence.contains(topic))
            throw new IllegalArgumentException("topic " + topic + " outside evidence " + evidence);
        if (!(confidence >= 0 && confidence <= 1)) throw new IllegalArgumentException("confidence " + confidence);
        alternates = List.copyOf(alternates);
        tags = Collections.unmodifiableSet(new TreeSet<>(tags));
    }
}
