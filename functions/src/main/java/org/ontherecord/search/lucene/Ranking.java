package org.ontherecord.search.lucene;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/** What makes one hit better than another. */
final class Ranking {
    /** How much more a word of the title weighs. */
    static final float TITLE = 1;

    private Ranking() {}

    /** BM25 (Robertson and others 1994). */
    static Similarity similarity() {
        return new BM25Similarity(1.2f, 0.75f);
    }

    /** How many of a list's words must be met: all of three or fewer, and half of the others. */
    static int enough(int words) {
        return Math.min(words, 3) + Math.max(0, words - 3) / 2;
    }
}
