package org.ontherecord.reading.position;

import java.util.List;
import org.ontherecord.reading.entity.Actor;

/**
 * What a position is about once the words that point elsewhere are resolved.
 *
 * @param text   the topic with its anaphors replaced by their antecedents in the same article
 * @param actors everyone named in {@code text}, in order, each once
 * @param aspect {@value #RECOGNITION} for the recognition of an entity itself, {@code "recognition as …"} for any other
 *               as-phrase, otherwise the topic's head with its object
 */
public record Target(String text, List<Actor> actors, String aspect) {
    /** The aspect of a position on whether an entity is recognised at all. */
    public static final String RECOGNITION = "recognition";

    public Target {
        actors = List.copyOf(actors);
    }

    public boolean isRecognition() {
        return aspect.equals(RECOGNITION);
    }
}
