package org.ontherecord.reading.position;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.reading.text.LowerCase;

/**
 * What a position's confidence is judged by.
 *
 * @param keys trait and value of each, parted by a tab, as the table of weights has them
 */
public record Traits(List<String> keys) {
    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "we", "i", "who", "which", "his",
            "her", "its", "their", "our", "my", "both");

    public Traits {
        keys = List.copyOf(keys);
    }

    /**
     * Of a draft.
     *
     * @param mention the words that name the holder
     * @param affairs how far the text is about public affairs; empty if it is too short to tell
     */
    static Traits of(Line line, Draft draft, Actor holder, String mention, Optional<Target> target,
            Optional<String> affairs) {
        String stance = draft.stance().label();
        Stream<String> told = Stream.of("frame\t" + draft.frame(), "stance\t" + stance,
                "holder\t" + holder.kind().label() + " by " + naming(holder, mention),
                "topic\t" + topic(target), "words\t" + words(line, draft.trigger(), holder));
        return new Traits(Stream.concat(told, affairs.stream().map(degree -> "affairs\t" + degree)).toList());
    }

    /** Whether the text is known to be about other things than public affairs, or not much about these. */
    boolean areElsewhere() {
        return keys.contains("affairs\tlittle") || keys.contains("affairs\tsome");
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

    /** Whose words the stance is in: the narrator's, the holder's own, or others'. */
    private static String words(Line line, int trigger, Actor holder) {
        String whose = line.attributions()
                .stream()
                .filter(attribution -> attribution.from() <= trigger && trigger < attribution.to())
                .max(Comparator.comparingInt(Attribution::from))
                .map(attribution -> speaker(attribution, holder))
                .orElse("the narrator's");
        return line.isQuoted(trigger) ? whose + ", quoted" : whose;
    }

    private static String speaker(Attribution attribution, Actor holder) {
        if (attribution.speakers().isEmpty()) return "nobody's";
        boolean own = attribution.speakers().stream().anyMatch(meant -> meant.party().actor().equals(holder));
        return own ? "the holder's" : "another's";
    }
}
