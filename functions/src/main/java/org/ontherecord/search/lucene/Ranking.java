package org.ontherecord.search.lucene;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.SmallFloat;

/**
 * What makes one hit better than another: divergence from randomness, model I(n)B2 (Amati and van Rijsbergen 2002). A word
 * weighs more the fewer articles have it and the more often those that have it use it, for then it tells what they are about;
 * each further use in an article adds less, and a use in a long article is worth less than one in a short one. Better than
 * BM25 on TIME and on Cranfield, on either half of their queries: docs/operations.md has the figures.
 */
final class Ranking extends Similarity {
    /** How often a title counts beside the text. */
    static final int TITLE = 2;
    /** How much it matters that a word is used often where it is used. I(n)B2 itself has 1, which lets one word decide. */
    private static final double BURST = 0.75;
    private static final int NORMS = 256;
    private static final double LOG_2 = Math.log(2);
    /** What one use is worth in an article, by its length's norm; by the average length in a field, which every word of it shares. */
    private final Map<Double, float[]> worth = new ConcurrentHashMap<>();

    @Override
    public SimScorer scorer(float boost, CollectionStatistics field, TermStatistics... terms) {
        double length = (double) field.sumTotalTermFreq() / field.docCount();
        float weight = 0;
        for (TermStatistics term : terms)
            weight += (float) (boost * weight(term, field.docCount()));
        return new Scorer(weight, worth.computeIfAbsent(length, Ranking::worth));
    }

    private static float[] worth(double length) {
        float[] worth = new float[NORMS];
        for (int norm = 0; norm < NORMS; norm++)
            worth[norm] = (float) (Math.log1p(length / Math.max(1, SmallFloat.byte4ToInt((byte) norm))) / LOG_2);
        return worth;
    }

    private static double weight(TermStatistics term, long articles) {
        double rarity = Math.log((articles + 1) / (term.docFreq() + 0.5)) / LOG_2;
        double burst = (term.totalTermFreq() + 2.0) / (term.docFreq() + 1.0);
        return rarity * Math.pow(burst, BURST);
    }

    private static final class Scorer extends SimScorer {
        private final float weight;
        private final float[] worth;

        Scorer(float weight, float[] worth) {
            this.weight = weight;
            this.worth = worth;
        }

        @Override
        public float score(float uses, long norm) {
            // written so that it never falls as uses rise, rounded or not
            return weight - weight / (1 + uses * worth[(byte) norm & 0xff]);
        }
    }
}
