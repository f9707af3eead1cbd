package org.ontherecord.reading.position;

/**
 * Some consecutive words of a sentence.
 *
 * @param from first word
 * @param to   after the last
 */
record Phrase(int from, int to) {
    Phrase {
        if (from < 0 || to <= from) throw new IllegalArgumentException("phrase [" + from + "," + to + ")");
    }
}
