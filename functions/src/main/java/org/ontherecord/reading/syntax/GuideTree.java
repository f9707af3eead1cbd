package org.ontherecord.reading.syntax;

import java.util.Arrays;

/**
 * A sentence's tree by an earlier parser, which a later one takes as advice (parser stacking; Nivre and McDonald 2008).
 * The root is the number of words, -1 stands for none.
 */
final class GuideTree {
    private final int size;
    private final int[] heads;
    private final int[] relations;
    private final int[] lastChildren;

    /** @param backwards a tree of the sentence's words from the last to the first */
    GuideTree(Configuration backwards) {
        size = backwards.size();
        heads = new int[size];
        relations = new int[size];
        lastChildren = new int[size + 1];
        Arrays.fill(lastChildren, -1);
        for (int i = 0; i < size; i++) {
            int head = backwards.head(size - 1 - i);
            heads[i] = head == size ? size : size - 1 - head;
            relations[i] = backwards.relation(size - 1 - i);
            lastChildren[heads[i]] = i;
        }
    }

    int head(int word) {
        return word < 0 || word >= size ? -1 : heads[word];
    }

    /** Number of the relation, -1 for the root and for no word. */
    int relation(int word) {
        return word < 0 || word >= size ? -1 : relations[word];
    }

    /** 1 if a word has a dependent at a place or after it, otherwise 0. */
    int awaits(int word, int from) {
        return word >= 0 && lastChildren[word] >= from ? 1 : 0;
    }

    /** Where the head of a word stands, seen from a state of the later parser: one of nine places. */
    int place(int word, Configuration at) {
        int head = head(word);
        if (head < 0) return 0;
        if (head == size) return at.buffer(0) == size ? 8 : 7;
        if (head == at.stack(1)) return 1;
        if (head == at.buffer(0)) return 2;
        if (head == at.stack(0)) return 3;
        if (head < at.stack(1)) return 4;
        return head < at.buffer(0) ? 5 : 6;
    }
}
