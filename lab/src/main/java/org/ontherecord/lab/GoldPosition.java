package org.ontherecord.lab;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.reading.entity.ActorCatalog;
import org.ontherecord.reading.position.Position;
import org.ontherecord.reading.position.Stance;
import org.ontherecord.reading.text.Span;
import tools.jackson.databind.JsonNode;

/** A labelled position: who may be named as its holder, its stance, and the sentence that proves it. */
record GoldPosition(List<String> holders, Stance stance, Span evidence) {
    GoldPosition {
        holders = List.copyOf(holders);
    }

    static GoldPosition of(JsonNode json) {
        List<String> holders = Stream
                .concat(Stream.of(json.path("holder").stringValue()),
                        json.path("holder_alt").valueStream().map(JsonNode::stringValue))
                .map(GoldPosition::canonical)
                .toList();
        JsonNode evidence = json.path("evidence");
        return new GoldPosition(holders, Stance.ofLabel(json.path("stance").stringValue()).orElseThrow(),
                new Span(evidence.get(0).intValue(), evidence.get(1).intValue()));
    }

    /** A name's key: that of the catalog's actor, if the catalog knows it. */
    private static String canonical(String name) {
        Optional<Actor> known = ActorCatalog.standard().find(name);
        return known.map(Actor::id).orElseGet(() -> Actor.idOf(name));
    }

    /** Whether holder, sentence and polarity are the same: half of the longer sentence must be common to both. */
    boolean agrees(Position position) {
        return isHeldBy(position) && stance.polarity().equals(position.stance().polarity())
                && overlap(position.evidence()) * 2 >= Math.max(length(evidence), length(position.evidence()));
    }

    private boolean isHeldBy(Position position) {
        return holders.contains(canonical(position.holder().name()));
    }

    private int overlap(Span other) {
        return Math.max(0, Math.min(evidence.end(), other.end()) - Math.max(evidence.start(), other.start()));
    }

    private static int length(Span span) {
        return span.end() - span.start();
    }
}
