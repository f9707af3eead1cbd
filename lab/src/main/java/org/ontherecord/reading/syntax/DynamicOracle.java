package org.ontherecord.reading.syntax;

import java.util.List;

/**
 * How many arcs of the right tree a move puts out of reach, from any state of an arc-hybrid parser, right or not
 * (Goldberg and Nivre 2013).
 */
final class DynamicOracle {
    private final int[] heads;

    /** @param heads the head of each word, the number of words for the root */
    DynamicOracle(List<Integer> heads) {
        this.heads = heads.stream().mapToInt(Integer::intValue).toArray();
    }

    int cost(Configuration at, Transition transition) {
        return switch (transition) {
            case SHIFT -> shift(at);
            case LEFT -> left(at);
            case RIGHT -> right(at);
        };
    }

    /** The next word can't get a head under the top of the stack any more, nor a dependent anywhere on it. */
    private int shift(Configuration at) {
        int word = at.buffer(0);
        int cost = 0;
        for (int i = 0; i < at.depth(); i++) {
            if (i > 0 && heads[word] == at.stack(i)) cost++;
            if (heads[at.stack(i)] == word) cost++;
        }
        return cost;
    }

    private int left(Configuration at) {
        int word = at.stack(0);
        int cost = ahead(at, word);
        boolean headLost = heads[word] == at.stack(1) || heads[word] > at.buffer(0);
        return headLost ? cost + 1 : cost;
    }

    private int right(Configuration at) {
        int word = at.stack(0);
        int cost = ahead(at, word);
        return heads[word] >= at.buffer(0) ? cost + 1 : cost;
    }

    /** Dependents of a word among those to come. */
    private int ahead(Configuration at, int word) {
        int count = 0;
        for (int i = at.buffer(0); i < heads.length; i++)
            if (heads[i] == word) count++;
        return count;
    }
}
