package org.ontherecord.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.reading.entity.ActorKind;
import org.ontherecord.reading.position.Target;

/** Targets as text, aspect, and name and kind of each actor. */
final class PackedTarget {
    private PackedTarget() {}

    static BytesRef of(Target target) {
        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        out.writeString(target.text());
        out.writeString(target.aspect());
        for (Actor actor : target.actors()) {
            out.writeString(actor.name());
            out.writeString(actor.kind().name());
        }
        return new BytesRef(out.toArrayCopy());
    }

    static Target read(BytesRef packed) throws IOException {
        ByteArrayDataInput in = new ByteArrayDataInput(packed.bytes, packed.offset, packed.length);
        String text = in.readString();
        String aspect = in.readString();
        List<Actor> actors = new ArrayList<>();
        while (!in.eof())
            actors.add(new Actor(in.readString(), ActorKind.valueOf(in.readString())));
        return new Target(text, actors, aspect);
    }
}
