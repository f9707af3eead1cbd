package org.ontherecord.reading.syntax;

import static org.ontherecord.reading.syntax.FeatureVector.mix;

import java.util.Optional;

/**
 * What the choice of a transition looks at: words, tags, distances, valencies and dependents about the top of the stack
 * and the next words, after Zhang and Nivre (2011), turned to the arc-hybrid system, where both arcs end at the top of
 * the stack.
 */
final class TransitionFeatures {
    private final TaggedWords words;
    private final FeatureVector features;
    private final DependentFeatures dependents;
    private final Optional<GuideFeatures> guide;
    private Configuration at;
    private int s0;
    private int s1;
    private int s2;
    private int b0;
    private int s0w;
    private int s0p;
    private int s1w;
    private int s1p;
    private int b0w;
    private int b0p;

    TransitionFeatures(TaggedWords words, FeatureVector features) {
        this.words = words;
        this.features = features;
        this.dependents = new DependentFeatures(words, features);
        this.guide = words.guide().map(tree -> new GuideFeatures(words, tree, features));
    }

    void extract(Configuration configuration) {
        at = configuration;
        s0 = at.stack(0);
        s1 = at.stack(1);
        s2 = at.stack(2);
        b0 = at.buffer(0);
        s0w = words.word(s0);
        s0p = words.tag(s0);
        s1w = words.word(s1);
        s1p = words.tag(s1);
        b0w = words.word(b0);
        b0p = words.tag(b0);
        features.clear();
        single();
        pairs(s0w, s0p, b0w, b0p);
        pairs(s1w, s1p, s0w, s0p);
        pairs(s1w, s1p, b0w, b0p);
        windows();
        distances();
        dependents.addTo(at);
        guide.ifPresent(tree -> tree.addTo(at));
    }

    private void single() {
        for (int i = 0; i < 3; i++) {
            one(at.stack(i));
            one(at.buffer(i));
        }
        features.add(words.tag(at.stack(3)));
        features.add(words.tag(at.buffer(3)));
    }

    private void one(int word) {
        features.add(words.word(word));
        features.add(words.tag(word));
        features.add(words.word(word), words.tag(word));
    }

    private void pairs(int headWord, int headTag, int word, int tag) {
        features.add(mix(headWord, headTag), word, tag);
        features.add(mix(headWord, headTag), word);
        features.add(headWord, word, tag);
        features.add(mix(headWord, headTag), tag);
        features.add(headTag, word, tag);
        features.add(headWord, word);
        features.add(headTag, tag);
    }

    private void windows() {
        int b1p = words.tag(at.buffer(1));
        int b2p = words.tag(at.buffer(2));
        int s2p = words.tag(s2);
        features.add(b0p, b1p);
        features.add(b0p, b1p, b2p);
        features.add(s0p, b0p, b1p);
        features.add(s0p, b0p, b1p, b2p);
        features.add(s1p, s0p, b0p);
        features.add(s1p, s0p, b0p, b1p);
        features.add(s2p, s1p, s0p);
        features.add(s2p, s1p, s0p, b0p);
        features.add(s0w, b0p, b1p);
        features.add(s0p, b0w, b1p);
        features.add(b0p, words.word(at.buffer(1)));
        features.add(b0w, words.word(at.buffer(1)));
        features.add(s0p, words.tag(s0 + 1), words.tag(b0 - 1), b0p);
        features.add(s0p, words.tag(s0 - 1), b0p, b1p);
        features.add(s1p, words.tag(s1 + 1), words.tag(s0 - 1), s0p);
    }

    private void distances() {
        int near = distance(s0, b0);
        int far = distance(s1, s0);
        features.add(s0w, near);
        features.add(s0p, near);
        features.add(b0w, near);
        features.add(b0p, near);
        features.add(s0p, b0p, near);
        features.add(s0w, b0w, near);
        features.add(s1w, far);
        features.add(s1p, far);
        features.add(s0w, far);
        features.add(s0p, far);
        features.add(s1p, s0p, far);
    }

    /** 1 to 5 words apart, then in two steps. */
    static int distance(int from, int to) {
        if (from < 0) return 0;
        int distance = to - from;
        return distance <= 5 ? distance : distance <= 10 ? 6 : 7;
    }
}
