package org.ontherecord.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.util.Bits;

/**
 * Counts and adds up, word by word, what the documents of a window have, and then collects those that have enough: less work
 * than to ask at each document which word comes next.
 */
final class WordCounts extends BulkScorer {
    private final Scorer[] words;
    private final Window window;
    private final DocAndFloatFeatureBuffer batch = new DocAndFloatFeatureBuffer();

    /**
     * Nothing read yet.
     *
     * @param words  of a segment
     * @param enough how many of them a document must have
     */
    WordCounts(List<Scorer> words, int enough) {
        this.words = words.toArray(Scorer[]::new);
        window = new Window(enough);
    }

    @Override
    public int score(LeafCollector collector, Bits accepted, int min, int max) throws IOException {
        collector.setScorer(window);
        int first = begin(min);
        while (first < max) {
            int end = Math.min(max, first + Window.SIZE);
            int next = count(accepted, first, end);
            window.collect(collector, first);
            first = next;
        }
        return first;
    }

    /** The first document at or after one that has any of the words. */
    private int begin(int min) throws IOException {
        int first = DocIdSetIterator.NO_MORE_DOCS;
        for (Scorer word : words) {
            if (word.docID() < min) word.iterator().advance(min);
            first = Math.min(first, word.docID());
        }
        return first;
    }

    private int count(Bits accepted, int first, int end) throws IOException {
        int next = DocIdSetIterator.NO_MORE_DOCS;
        for (Scorer word : words) {
            while (word.docID() < end) {
                word.nextDocsAndScores(end, accepted, batch);
                for (int i = 0; i < batch.size; i++)
                    window.add(batch.docs[i] - first, batch.features[i]);
            }
            next = Math.min(next, word.docID());
        }
        return next;
    }

    @Override
    public long cost() {
        long cost = 0;
        for (Scorer word : words)
            cost += word.iterator().cost();
        return cost;
    }

    /** What a few documents have of several words. Empty again when it has been collected. */
    private static final class Window extends Scorable {
        /** Documents: their sums fit into a processor's first cache. */
        static final int SIZE = 2048;
        private final int enough;
        private final double[] sums = new double[SIZE];
        private final short[] counts = new short[SIZE];
        private final long[] found = new long[SIZE / Long.SIZE];
        private float score;

        Window(int enough) {
            this.enough = enough;
        }

        void add(int place, float score) {
            sums[place] += score;
            if (++counts[place] == enough) found[place / Long.SIZE] |= 1L << place;
        }

        void collect(LeafCollector collector, int first) throws IOException {
            for (int i = 0; i < found.length; i++) {
                for (long left = found[i]; left != 0; left &= left - 1) {
                    int place = i * Long.SIZE + Long.numberOfTrailingZeros(left);
                    score = (float) sums[place];
                    collector.collect(first + place);
                }
            }
            Arrays.fill(found, 0);
            Arrays.fill(sums, 0);
            Arrays.fill(counts, (short) 0);
        }

        @Override
        public float score() {
            return score;
        }
    }
}
