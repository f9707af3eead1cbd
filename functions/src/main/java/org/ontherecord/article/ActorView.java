package org.ontherecord.article;

import org.ontherecord.reading.entity.Actor;

/** An actor as answers give it. */
public record ActorView(String id, String name, String kind) {
    public static ActorView of(Actor actor) {
        return new ActorView(actor.id(), actor.name(), actor.kind().label());
    }
}
