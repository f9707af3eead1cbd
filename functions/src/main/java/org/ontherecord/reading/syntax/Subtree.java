package org.ontherecord.reading.syntax;

/** A word with all that depends on it: the words from the first to before the last, without a gap. */
public record Subtree(int from, int to) {
    public Subtree {
        if (from < 0 || to <= from) throw new IllegalArgumentException("subtree [" + from + "," + to + ")");
    }

    public boolean contains(int word) {
        return from <= word && word < to;
    }

    public int size() {
        return to - from;
    }
}
