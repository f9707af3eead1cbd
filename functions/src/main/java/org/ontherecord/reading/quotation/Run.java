package org.ontherecord.reading.quotation;

/**
 * Neighbouring words of a text, by their place among all its words.
 *
 * @param from the first
 * @param to   after the last
 */
record Run(int from, int to) {
    boolean isEmpty() {
        return from >= to;
    }

    int length() {
        return to - from;
    }
}
