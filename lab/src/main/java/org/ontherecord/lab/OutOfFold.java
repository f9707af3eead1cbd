package org.ontherecord.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ontherecord.reading.position.Confidence;

/** Confidence in what was found in each article, fitted on other articles. */
final class OutOfFold {
    private static final int FOLDS = 10;

    private OutOfFold() {}

    /** A position with the confidence in it, and its article. */
    record Judged(MarkedArticle article, Found found, double confidence) {}

    static List<Judged> of(List<MarkedArticle> articles) {
        List<Judged> judged = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            Confidence confidence = new Confidence(LogisticFit.of(
                    articles.stream().filter(one -> fold(one) != held).flatMap(one -> one.found().stream()).toList()));
            articles.stream()
                    .filter(one -> fold(one) == held)
                    .flatMap(one -> in(one, confidence))
                    .forEach(judged::add);
        }
        return judged;
    }

    private static Stream<Judged> in(MarkedArticle article, Confidence confidence) {
        return article.found().stream().map(found -> new Judged(article, found, confidence.of(found.traits())));
    }

    /** By the id, so that an article that is there twice is held out as a whole. */
    private static int fold(MarkedArticle article) {
        return Math.floorMod(article.id().hashCode(), FOLDS);
    }
}
