package org.ontherecord.reading.syntax;

import java.util.Arrays;

/**
 * State of a transition parser over n words: a stack, the next word, and the arcs made so far. The root stands behind
 * the last word as number n; -1 stands for no word.
 */
final class Configuration {
    private final int size;
    private final int[] stack;
    private int depth;
    private int next;
    private final int[] heads;
    private final byte[] relations;
    private final int[][] left;
    private final int[][] right;
    private final int[] leftCounts;
    private final int[] rightCounts;
    private final long[] leftSets;
    private final long[] rightSets;

    Configuration(int size) {
        this.size = size;
        stack = new int[size + 1];
        heads = new int[size];
        relations = new byte[size + 2];
        left = new int[2][size + 2];
        right = new int[2][size + 2];
        leftCounts = new int[size + 2];
        rightCounts = new int[size + 2];
        leftSets = new long[size + 2];
        rightSets = new long[size + 2];
        Arrays.fill(heads, -1);
        Arrays.fill(relations, (byte) -1);
        for (int[] children : new int[][]{left[0], left[1], right[0], right[1]})
            Arrays.fill(children, -1);
    }

    boolean isFinal() {
        return next == size && depth == 0;
    }

    /** Whether a move can be made; the root takes one word alone, so that the result is always a single tree. */
    boolean allows(Transition transition) {
        return switch (transition) {
            case SHIFT -> next < size;
            case LEFT -> depth > 0 && (next < size || depth == 1);
            case RIGHT -> depth > 1;
        };
    }

    /** Whether there is but one move. */
    boolean isForced() {
        return depth == 0 || next == size;
    }

    void shift() {
        stack[depth++] = next++;
    }

    void left(int relation) {
        int child = pop(next, relation);
        left[1][next + 1] = left[0][next + 1];
        left[0][next + 1] = child;
        leftCounts[next + 1]++;
        leftSets[next + 1] |= 1L << relation;
    }

    void right(int relation) {
        int head = stack(1);
        int child = pop(head, relation);
        right[1][head + 1] = right[0][head + 1];
        right[0][head + 1] = child;
        rightCounts[head + 1]++;
        rightSets[head + 1] |= 1L << relation;
    }

    private int pop(int head, int relation) {
        int child = stack[--depth];
        heads[child] = head;
        relations[child + 1] = (byte) relation;
        return child;
    }

    int size() {
        return size;
    }

    int depth() {
        return depth;
    }

    /** The word at a depth of the stack, 0 being its top. */
    int stack(int below) {
        return below < depth ? stack[depth - 1 - below] : -1;
    }

    /** The word ahead by so many, 0 being the next one. */
    int buffer(int ahead) {
        return next + ahead <= size ? next + ahead : -1;
    }

    /** The head that a word was given; the size for the root, -1 for none so far. */
    int head(int word) {
        return heads[word];
    }

    /** Number of the relation that a word was given, -1 for none so far. */
    int relation(int word) {
        return relations[word + 1];
    }

    /** The outermost dependent on the left (0) or the one attached before it (1). */
    int leftChild(int word, int inner) {
        return left[inner][word + 1];
    }

    int rightChild(int word, int inner) {
        return right[inner][word + 1];
    }

    int leftCount(int word) {
        return leftCounts[word + 1];
    }

    int rightCount(int word) {
        return rightCounts[word + 1];
    }

    /** A number for the set of relations of the dependents on the left. */
    int leftSet(int word) {
        return Long.hashCode(leftSets[word + 1]);
    }

    int rightSet(int word) {
        return Long.hashCode(rightSets[word + 1]);
    }
}
