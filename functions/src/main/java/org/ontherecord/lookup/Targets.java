package org.ontherecord.lookup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.reading.position.Target;
import org.ontherecord.search.IndexedPosition;
import org.ontherecord.search.Words;

/** What targets are to one lookup. Remembers: the same target is met many times. */
final class Targets {
    private final Optional<Topic> topic;
    private final Names names;
    private final Map<Target, Seen> seen = new HashMap<>();

    /**
     * Nothing seen yet.
     *
     * @param topic that is asked for; empty for all targets
     */
    Targets(Optional<Topic> topic, Names names) {
        this.topic = topic;
        this.names = names;
    }

    /** For lookups without a topic. */
    static Targets ofAnyTopic() {
        return new Targets(Optional.empty(), Names.standard());
    }

    /**
     * A target as it was seen.
     *
     * @param key   tells it from other targets
     * @param match how it goes with the topic; empty when it doesn't, or none was asked for
     */
    record Seen(String key, Optional<Match> match) {}

    Seen see(Target target) {
        return seen.computeIfAbsent(target,
                one -> new Seen(key(one), topic.flatMap(asked -> asked.match(one, names))));
    }

    /** Whether a position is on the topic; any is where none was asked for. */
    boolean concern(IndexedPosition position) {
        return topic.isEmpty() || match(position).isPresent();
    }

    /** How a position goes with the topic, if at all. */
    Optional<Match> match(IndexedPosition position) {
        return position.target().map(this::see).flatMap(Seen::match);
    }

    /** Where the topic names entities, their recognition is one target. */
    private String key(Target target) {
        List<Actor> named = topic.map(asked -> asked.named(target, names)).orElse(List.of());
        List<Actor> entities = target.isRecognition() && !named.isEmpty() ? named : target.actors();
        String ids = entities.stream().map(Actor::id).sorted().collect(Collectors.joining(" "));
        return target.isRecognition()
                ? Target.RECOGNITION + "|" + ids
                : String.join(" ", new TreeSet<>(Words.of(target.aspect()))) + "|" + ids;
    }
}
