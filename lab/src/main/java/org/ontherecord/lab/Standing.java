package org.ontherecord.lab;

import java.util.List;
import java.util.Locale;
import org.ontherecord.lab.OutOfFold.Judged;

/**
 * What becomes of positions when only confident ones count.
 *
 * @param threshold least confidence
 * @param counted   how many have it
 * @param right     how many of these are right in holder, sentence and polarity
 * @param whole     how many right ones there are to be found
 */
record Standing(double threshold, int counted, int right, int whole) {
    /** Of labelled articles: recall is the share of their labels. */
    static Standing ofLabels(List<Judged> judged, List<MarkedArticle> labelled, double threshold) {
        List<Judged> among = judged.stream().filter(one -> one.article().labels() > 0).toList();
        return of(among, labelled.stream().mapToInt(MarkedArticle::labels).sum(), threshold);
    }

    /** Of articles where only what was found has been judged: recall is the share of what was right among it. */
    static Standing ofVerdicts(List<Judged> judged, double threshold) {
        List<Judged> among = judged.stream().filter(one -> one.article().labels() == 0).toList();
        return of(among, (int) among.stream().filter(one -> one.found().right()).count(), threshold);
    }

    private static Standing of(List<Judged> judged, int whole, double threshold) {
        List<Judged> sure = judged.stream().filter(one -> one.confidence() >= threshold).toList();
        int right = (int) sure.stream().filter(one -> one.found().right()).count();
        return new Standing(threshold, sure.size(), right, whole);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "confidence >= %.2f: %d positions, precision %.3f, recall %.3f", threshold,
                counted, share(right, counted), share(right, whole));
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : part / (double) whole;
    }
}
