package org.ontherecord.reading.position;

import org.ontherecord.reading.text.LowerCase;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ontherecord.reading.entity.Actor;

/**
 * What a position's confidence is judged by.
 *
 * @param frame  name of the rule that found it
 * @param holder what sort of holder it has, and how its words name him: {@code person by pronoun}
 * @param topic  what sort of topic it has: {@code recognition}, {@code names an actor}, {@code names none},
 *               {@code unresolved}
 */
public record Traits(String frame, String holder, String topic) {
    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "we", "i", "who", "which", "his",
            "her", "its", "their", "our", "my", "both");

    static Traits of(String frame, Actor holder, String mention, Optional<Target> target) {
        return new Traits(frame, holder.kind().label() + " by " + naming(holder, mention), topic(target));
    }

    /** The traits of a position whose holder is meant by these words. */
    public static Traits of(Position position, String mention) {
        return of(position.frame(), position.holder(), mention, position.target());
    }

    private static String naming(Actor holder, String mention) {
        String lower = LowerCase.of(mention);
        if (PRONOUNS.contains(lower)) return "pronoun";
        String name = LowerCase.of(holder.name());
        return lower.contains(name.substring(name.lastIndexOf(' ') + 1)) ? "name" : "other words";
    }

    private static String topic(Optional<Target> target) {
        if (target.isEmpty()) return "unresolved";
        if (target.get().isRecognition()) return "recognition";
        return target.get().actors().isEmpty() ? "names none" : "names an actor";
    }

    /** The stance, by the frame's name. */
    String stance() {
        return frame.substring(frame.indexOf('/') + 1);
    }

    /** Trait and value of each, as the table of counts has them. */
    public List<String> keys() {
        return List.of("frame\t" + frame, "stance\t" + stance(), "holder\t" + holder, "topic\t" + topic, "all\tall");
    }
}
