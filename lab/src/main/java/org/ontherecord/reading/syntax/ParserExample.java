package org.ontherecord.reading.syntax;

import java.util.Arrays;
import java.util.List;

/**
 * A sentence with the tags that the tagger gives it, and its right tree.
 *
 * @param heads the head of each word, the number of words for the root
 */
record ParserExample(TaggedWords words, List<Integer> heads, List<Relation> relations) {
    ParserExample {
        heads = List.copyOf(heads);
        relations = List.copyOf(relations);
    }

    /** The same sentence from its last word to its first. */
    ParserExample reversed() {
        int size = heads.size();
        Integer[] mirrored = new Integer[size];
        for (int i = 0; i < size; i++)
            mirrored[size - 1 - i] = heads.get(i) == size ? size : size - 1 - heads.get(i);
        return new ParserExample(words.reversed(), Arrays.asList(mirrored), relations.reversed());
    }

    ParserExample guidedBy(TransitionParser backward) {
        return new ParserExample(words.guidedBy(new GuideTree(backward.parse(words.reversed()))), heads, relations);
    }
}
