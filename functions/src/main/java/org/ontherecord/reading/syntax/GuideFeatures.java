package org.ontherecord.reading.syntax;

import static org.ontherecord.reading.syntax.FeatureVector.mix;

/** What an earlier parser's tree says of a decision that is to be made. */
final class GuideFeatures {
    private final TaggedWords words;
    private final GuideTree guide;
    private final FeatureVector features;

    GuideFeatures(TaggedWords words, GuideTree guide, FeatureVector features) {
        this.words = words;
        this.guide = guide;
        this.features = features;
    }

    /** Adds to the features of a transition. */
    void addTo(Configuration at) {
        int top = guide.place(at.stack(0), at);
        int next = guide.place(at.buffer(0), at);
        int awaits = guide.awaits(at.stack(0), at.buffer(0));
        features.add(top, awaits);
        features.add(top, next);
        features.add(top, awaits, next, guide.awaits(at.stack(1), at.buffer(0)));
        features.add(guide.place(at.stack(1), at), top, next);
        features.add(top, awaits, TransitionFeatures.distance(at.stack(0), at.buffer(0)),
                TransitionFeatures.distance(at.stack(1), at.stack(0)));
        withTags(at, top, next, awaits);
        withWords(at, top, next, awaits);
        withRelations(at, top, next, awaits);
    }

    private void withTags(Configuration at, int top, int next, int awaits) {
        int s0p = words.tag(at.stack(0));
        int s1p = words.tag(at.stack(1));
        int b0p = words.tag(at.buffer(0));
        features.add(top, awaits, s0p);
        features.add(top, s0p, b0p);
        features.add(top, s0p, s1p);
        features.add(mix(top, awaits), s0p, b0p, s1p);
        features.add(next, s0p, b0p);
        features.add(next, top, s0p, b0p);
        features.add(words.tag(guide.head(at.stack(0))), top, s0p);
        features.add(words.word(guide.head(at.stack(0))), top, s0p);
    }

    private void withWords(Configuration at, int top, int next, int awaits) {
        int s0w = words.word(at.stack(0));
        int b0w = words.word(at.buffer(0));
        features.add(top, awaits, s0w);
        features.add(top, s0w, words.word(at.stack(1)));
        features.add(top, s0w, b0w);
        features.add(next, b0w);
        features.add(top, words.word(at.leftChild(at.stack(0), 0)), guide.relation(at.stack(0)));
    }

    private void withRelations(Configuration at, int top, int next, int awaits) {
        int s0r = guide.relation(at.stack(0));
        int b0r = guide.relation(at.buffer(0));
        int s0p = words.tag(at.stack(0));
        features.add(s0r, top, awaits);
        features.add(b0r, next, top);
        features.add(b0r, next, s0p);
        features.add(mix(s0r, top), s0p, words.tag(at.stack(1)), words.tag(at.buffer(0)));
        features.add(s0r, top, words.word(at.stack(1)));
        features.add(s0r, top, words.word(at.buffer(0)));
    }

    /** Adds to the features of an arc's relation. */
    void addTo(Configuration at, int head, int child, int way) {
        int agreed = guide.head(child) == head ? 1 : 0;
        int relation = mix(guide.relation(child), agreed + 2 * way);
        features.add(relation);
        features.add(relation, words.tag(child));
        features.add(relation, words.tag(head));
        features.add(relation, words.tag(child), words.tag(head));
        features.add(relation, words.word(child));
        features.add(relation, words.word(head));
        features.add(relation, words.tag(child), at.leftSet(child));
        features.add(relation, words.tag(head), at.leftSet(head));
        features.add(relation, guide.relation(head));
    }
}
