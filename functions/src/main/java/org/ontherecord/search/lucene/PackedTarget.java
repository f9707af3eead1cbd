package org.ontherecord.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.reading.entity.ActorKind;
import org.ontherecord.reading.position.Target;

/**
 * Targets as text, aspect, and kind and name of each actor. Aspects and names mostly stand in the text; then it is told
 * where: first and length, in characters.
 */
final class PackedTarget {
    private PackedTarget() {}

    static BytesRef of(Target target) {
        try {
            ByteBuffersDataOutput out = new ByteBuffersDataOutput();
            out.writeString(target.text());
            write(target.aspect(), target.text(), out);
            for (Actor actor : target.actors()) {
                out.writeByte(PackedActor.letter(actor.kind()));
                write(actor.name(), target.text(), out);
            }
            return new BytesRef(out.toArrayCopy());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static Target read(BytesRef packed) throws IOException {
        ByteArrayDataInput in = new ByteArrayDataInput(packed.bytes, packed.offset, packed.length);
        String text = in.readString();
        String aspect = read(text, in);
        List<Actor> actors = new ArrayList<>();
        while (!in.eof()) {
            ActorKind kind = PackedActor.kind(in.readByte());
            actors.add(new Actor(read(text, in), kind));
        }
        return new Target(text, actors, aspect);
    }

    private static void write(String part, String text, ByteBuffersDataOutput out) throws IOException {
        int first = text.indexOf(part);
        out.writeVInt(first + 1);
        if (first < 0) out.writeString(part);
        else
            out.writeVInt(part.length());
    }

    private static String read(String text, ByteArrayDataInput in) throws IOException {
        int first = in.readVInt() - 1;
        return first < 0 ? in.readString() : text.substring(first, first + in.readVInt());
    }
}
