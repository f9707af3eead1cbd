package org.ontherecord.reading.quotation;

import java.util.Arrays;

/**
 * Binary features of one decision, each a hash of its template's number and the values in it (the hashing trick,
 * Weinberger et al. 2009). Templates are numbered in the order in which they are added. Reused from one decision to the
 * next.
 */
final class FeatureVector {
    private int[] hashes = new int[128];
    private int size;

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    /** A number spread over all 32 bits, of which the highest are the best. */
    int hash(int index) {
        return hashes[index];
    }

    /** All of them, for later. */
    int[] hashes() {
        return Arrays.copyOf(hashes, size);
    }

    void add(int value) {
        put(mix(size, value));
    }

    void add(int first, int second) {
        put(mix(mix(size, first), second));
    }

    void add(int first, int second, int third) {
        put(mix(mix(mix(size, first), second), third));
    }

    void add(int first, int second, int third, int fourth) {
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
