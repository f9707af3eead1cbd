package org.ontherecord.reading.position;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.reading.entity.Mention;
import org.ontherecord.reading.entity.Party;
import org.ontherecord.reading.text.SourceText;
import org.ontherecord.reading.text.Span;

/** Says what a position is about once the words that point elsewhere are resolved, and which way it leans. */
final class Targets {
    private final SourceText text;
    private final Line line;

    Targets(SourceText text, Line line) {
        this.text = text;
        this.line = line;
    }

    /** A target, if the topic could be resolved, and the polarity to it, where one is counted. */
    record Resolved(Optional<Target> target, OptionalInt towards) {}

    Resolved resolve(Draft draft, Set<Tag> tags, Party holder) {
        Span topic = line.words().span(draft.topic().from(), draft.topic().to());
        String words = text.slice(topic);
        Set<Actor> actors = new LinkedHashSet<>();
        for (Mention mention : line.mentions().in(topic))
            actors.add(mention.actor());
        OptionalInt towards = tags.contains(Tag.COND) ? OptionalInt.empty() : draft.stance().polarity();
        return new Resolved(Optional.of(new Target(words, List.copyOf(actors), words)), towards);
    }
}
