package org.ontherecord.reading.syntax;

/** A linear model: for a decision's features, a score for each class. */
interface Weights {
    int classes();

    /** Overwrites the scores of all classes; the array may be longer. */
    void score(FeatureVector features, int[] scores);
}
