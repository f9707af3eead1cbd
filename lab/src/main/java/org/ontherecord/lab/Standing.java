package org.ontherecord.lab;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.ontherecord.lab.GoldArticle.Found;
import org.ontherecord.reading.Reader;
import org.ontherecord.reading.position.Confidence;

/**
 * What becomes of positions when only confident ones count.
 *
 * @param threshold least confidence
 * @param counted   how many have it
 * @param right     how many of these agree with a label in holder, sentence and polarity
 * @param labels    how many labels there are
 */
record Standing(double threshold, int counted, int right, int labels) {
    private static final int FOLDS = 5;

    /** Of every article with confidence fitted on the other folds' articles. */
    static Standing outOfFold(Reader reader, List<GoldArticle> articles, double threshold) {
        List<List<Found>> found = articles.stream().map(article -> article.read(reader)).toList();
        int counted = 0;
        int right = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            Confidence confidence = TraitCounts.of(part(found, fold, false)).confidence();
            for (Found one : part(found, fold, true)) {
                if (confidence.of(one.traits()) < threshold) continue;
                counted++;
                right += one.right() ? 1 : 0;
            }
        }
        int labels = articles.stream().mapToInt(article -> article.positions().size()).sum();
        return new Standing(threshold, counted, right, labels);
    }

    private static List<Found> part(List<List<Found>> found, int fold, boolean within) {
        return IntStream.range(0, found.size())
                .filter(i -> (i % FOLDS == fold) == within)
                .boxed()
                .flatMap(i -> found.get(i).stream())
                .toList();
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT,
                "confidence >= %.2f: %d positions, strict holder+polarity precision %.3f, recall %.3f",
                threshold, counted, counted == 0 ? 0.0 : right / (double) counted,
                labels == 0 ? 0.0 : right / (double) labels);
    }
}
