package org.ontherecord.search.lucene;

import org.apache.lucene.util.BytesRef;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.reading.entity.ActorKind;

/** Actors as their name, a tab and their kind. */
final class PackedActor {
    private static final char BETWEEN = '\t';

    private PackedActor() {}

    static BytesRef of(Actor actor) {
        return new BytesRef(actor.name() + BETWEEN + actor.kind());
    }

    static Actor read(BytesRef packed) {
        String text = packed.utf8ToString();
        int end = text.lastIndexOf(BETWEEN);
        return new Actor(text.substring(0, end), ActorKind.valueOf(text.substring(end + 1)));
    }
}
