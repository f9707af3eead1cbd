package org.ontherecord.reading.syntax;

import java.util.Arrays;

/**
 * Binary features of one decision, each a hash of its template's number and the values in it (the hashing trick,
 * Weinberger et al. 2009). Templates are numbered in the order in which they are added. Reused from one decision to the
 * next.
 */
public final class FeatureVector {
    private int[] hashes = new int[128];
    private int size;

    public void clear() {
        size = 0;
    }

    public int size() {
        return size;
    }

    /** A number spread over all 32 bits, of which the highest are the best. */
    public int hash(int index) {
        return hashes[index];
    }

    /** All of them, for later. */
    public int[] hashes() {
        return Arrays.copyOf(hashes, size);
    }

    public void add(int value) {
        put(mix(size, value));
    }

    public void add(int first, int second) {
        put(mix(mix(size, first), second));
    }

    public void add(int first, int second, int third) {
        put(mix(mix(mix(size, first), second), third));
    }

    public void add(int first, int second, int third, int fourth) {
        put(mix(mix(mix(mix(size, first), second), third), fourth));
    }

    /** Joins two values in one. */
    static int mix(int hash, int value) {
        int mixed = (hash ^ (value * 0xcc9e2d51)) * 0x9e3779b1;
        return mixed ^ (mixed >>> 15);
    }

    private void put(int hash) {
        if (size == hashes.length) hashes = Arrays.copyOf(hashes, 2 * size);
        hashes[size++] = hash * 0x85ebca6b;
    }
}
