package org.ontherecord.reading.syntax;

import static org.ontherecord.reading.syntax.FeatureVector.mix;

/** What the words about a transition have under them already: how many dependents, by which relations, and which words. */
final class DependentFeatures {
    private final TaggedWords words;
    private final FeatureVector features;
    private Configuration at;
    private int s0;
    private int s1;
    private int b0;
    private int s0w;
    private int s0p;
    private int s1w;
    private int s1p;
    private int b0w;
    private int b0p;

    DependentFeatures(TaggedWords words, FeatureVector features) {
        this.words = words;
        this.features = features;
    }

    /** Adds to the features of a transition. */
    void addTo(Configuration configuration) {
        at = configuration;
        s0 = at.stack(0);
        s1 = at.stack(1);
        b0 = at.buffer(0);
        s0w = words.word(s0);
        s0p = words.tag(s0);
        s1w = words.word(s1);
        s1p = words.tag(s1);
        b0w = words.word(b0);
        b0p = words.tag(b0);
        counts();
        relations();
        dependents();
        families();
        lexicalFamilies();
    }

    private void counts() {
        features.add(s0w, at.rightCount(s0));
        features.add(s0p, at.rightCount(s0));
        features.add(s0w, at.leftCount(s0));
        features.add(s0p, at.leftCount(s0));
        features.add(b0w, at.leftCount(b0));
        features.add(b0p, at.leftCount(b0));
        features.add(s1w, at.rightCount(s1));
        features.add(s1p, at.rightCount(s1));
    }

    private void relations() {
        features.add(s0w, at.rightSet(s0));
        features.add(s0p, at.rightSet(s0));
        features.add(s0w, at.leftSet(s0));
        features.add(s0p, at.leftSet(s0));
        features.add(b0w, at.leftSet(b0));
        features.add(b0p, at.leftSet(b0));
        features.add(s1w, at.rightSet(s1));
        features.add(s1p, at.rightSet(s1));
        features.add(s1p, at.leftSet(s1));
        features.add(s1p, at.rightSet(s1), s0p);
        features.add(s1p, at.leftSet(s1), s0p);
        features.add(s1p, s0p, at.leftSet(s0));
        features.add(s0p, at.rightSet(s0), b0p);
        features.add(s0p, at.leftSet(s0), b0p);
        features.add(s0p, b0p, at.leftSet(b0));
    }

    private void dependents() {
        for (int i = 0; i < 2; i++) {
            dependent(at.leftChild(s0, i));
            dependent(at.rightChild(s0, i));
            dependent(at.leftChild(b0, i));
            dependent(at.rightChild(s1, i));
            dependent(at.leftChild(s1, i));
        }
    }

    private void dependent(int child) {
        features.add(words.word(child), words.tag(child));
        features.add(words.tag(child), at.relation(child));
    }

    private void families() {
        int s0l = words.tag(at.leftChild(s0, 0));
        int s0r = words.tag(at.rightChild(s0, 0));
        int b0l = words.tag(at.leftChild(b0, 0));
        int s1l = words.tag(at.leftChild(s1, 0));
        int s1r = words.tag(at.rightChild(s1, 0));
        features.add(s0p, s0l, b0p);
        features.add(s0p, s0r, b0p);
        features.add(s0p, b0p, b0l);
        features.add(s1p, s1l, s0p);
        features.add(s1p, s1r, s0p);
        features.add(s1p, s0p, s0l);
        features.add(s1p, s0p, s0r);
        features.add(s0p, s0l, words.tag(at.leftChild(s0, 1)));
        features.add(s0p, s0r, words.tag(at.rightChild(s0, 1)));
        features.add(b0p, b0l, words.tag(at.leftChild(b0, 1)));
        features.add(mix(s1p, s1r), s0p, s0l, b0p);
    }

    /** A noun's case marker and a verb's conjunction stand on the left in this scheme, and tell where it belongs. */
    private void lexicalFamilies() {
        int outer = words.word(at.leftChild(s0, 0));
        features.add(s1w, s0p, outer);
        features.add(s1p, s0p, outer);
        features.add(s1w, s0w, outer);
        features.add(s1p, s0w, outer);
        features.add(s0p, outer, b0p);
        features.add(s0w, b0p, words.word(at.leftChild(b0, 0)));
        features.add(s0p, b0p, words.word(at.leftChild(b0, 0)));
        features.add(s1w, s0w, b0p);
        features.add(s1p, s0w, b0w);
        features.add(s1w, s0p, b0w);
        features.add(words.tag(at.stack(2)), s1w, s0p);
    }
}
