package org.ontherecord.search.lucene;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.util.BytesRef;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.reading.entity.ActorKind;

/** Actors as their name and a letter for their kind. */
final class PackedActor {
    private static final Map<Byte, ActorKind> KINDS = Stream.of(ActorKind.values())
            .collect(Collectors.toUnmodifiableMap(PackedActor::letter, Function.identity()));

    private PackedActor() {}

    static BytesRef of(Actor actor) {
        return new BytesRef(actor.name() + (char) letter(actor.kind()));
    }

    static Actor read(BytesRef packed) {
        String name = new BytesRef(packed.bytes, packed.offset, packed.length - 1).utf8ToString();
        return new Actor(name, kind(packed.bytes[packed.offset + packed.length - 1]));
    }

    static byte letter(ActorKind kind) {
        return (byte) kind.name().charAt(0);
    }

    static ActorKind kind(byte letter) {
        return KINDS.get(letter);
    }
}
