package org.ontherecord.reading.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All that training yields: the set of tags, the tags of frequent words that have one alone, the weights of the tagger,
 * and those of a parser that works from the end to the beginning and of one that takes its tree as advice.
 */
record SyntaxModel(List<Tag> tags, Map<Integer, Integer> dictionary, QuantizedWeights tagger,
        TransitionParser backward, TransitionParser forward) {
    private static final int FORMAT = 0x4f545201;

    SyntaxModel {
        tags = List.copyOf(tags);
        dictionary = Map.copyOf(dictionary);
        if (tagger.classes() != tags.size()) throw new IllegalArgumentException(tags.size() + " tags");
    }

    static SyntaxModel read(DataInputStream in) throws IOException {
        if (in.readInt() != FORMAT) throw new IOException("not a model of syntax, or of another version");
        List<Tag> tags = new ArrayList<>();
        for (int left = in.readUnsignedByte(); left > 0; left--)
            tags.add(new Tag(PartOfSpeech.valueOf(in.readUTF()), PennTag.ofLabel(in.readUTF())));
        Map<Integer, Integer> dictionary = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--)
            dictionary.put(in.readInt(), in.readUnsignedByte());
        return new SyntaxModel(tags, dictionary, QuantizedWeights.read(in), TransitionParser.read(in),
                TransitionParser.read(in));
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(FORMAT);
        out.writeByte(tags.size());
        for (Tag tag : tags) {
            out.writeUTF(tag.partOfSpeech().name());
            out.writeUTF(tag.penn().label());
        }
        out.writeInt(dictionary.size());
        for (Map.Entry<Integer, Integer> entry : new TreeMap<>(dictionary).entrySet()) {
            out.writeInt(entry.getKey());
            out.writeByte(entry.getValue());
        }
        tagger.write(out);
        backward.write(out);
        forward.write(out);
    }
}
