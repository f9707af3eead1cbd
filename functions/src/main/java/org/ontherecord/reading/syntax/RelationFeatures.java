package org.ontherecord.reading.syntax;

import static org.ontherecord.reading.syntax.FeatureVector.mix;

import java.util.Optional;

/** What the choice of an arc's relation looks at: the two words, their neighbours, and what already depends on them. */
final class RelationFeatures {
    private final TaggedWords words;
    private final FeatureVector features;
    private final Optional<GuideFeatures> guide;

    RelationFeatures(TaggedWords words, FeatureVector features) {
        this.words = words;
        this.features = features;
        this.guide = words.guide().map(tree -> new GuideFeatures(words, tree, features));
    }

    void extract(Configuration at, int head, int child) {
        features.clear();
        int direction = head < child
                ? TransitionFeatures.distance(head, child)
                : -TransitionFeatures.distance(child, head);
        int way = head == at.size() ? 2 : head < child ? 1 : 0;
        ends(head, child, way, direction);
        neighbours(head, child, way);
        dependents(at, head, child, way);
        guide.ifPresent(tree -> tree.addTo(at, head, child, way));
    }

    private void ends(int head, int child, int way, int direction) {
        int hw = words.word(head);
        int hp = words.tag(head);
        int cw = words.word(child);
        int cp = words.tag(child);
        features.add(way);
        features.add(hw, way);
        features.add(hp, way);
        features.add(cw, way);
        features.add(cp, way);
        features.add(hw, hp, way);
        features.add(cw, cp, way);
        features.add(hp, cp, way);
        features.add(hw, cp, way);
        features.add(hp, cw, way);
        features.add(hw, cw, way);
        features.add(hw, hp, cp, way);
        features.add(hp, cw, cp, way);
        features.add(cp, direction);
        features.add(hp, cp, direction);
        features.add(cw, hp, direction);
        features.add(words.shape(child), cp, hp, way);
    }

    private void neighbours(int head, int child, int way) {
        int hp = mix(words.tag(head), way);
        int cp = words.tag(child);
        features.add(hp, cp, words.tag(child - 1));
        features.add(hp, cp, words.tag(child + 1));
        features.add(hp, cp, words.tag(head - 1));
        features.add(hp, cp, words.tag(head + 1));
        features.add(hp, cp, words.tag(child - 1), words.tag(child + 1));
        features.add(hp, cp, words.tag(head - 1), words.tag(head + 1));
        features.add(way, cp, words.word(child - 1));
        features.add(way, cp, words.word(child + 1));
        features.add(way, words.word(child), words.tag(child + 1));
        features.add(way, words.word(child), words.tag(child - 1));
    }

    private void dependents(Configuration at, int head, int child, int way) {
        int hw = mix(words.word(head), way);
        int hp = mix(words.tag(head), way);
        int cp = words.tag(child);
        features.add(hp, cp, at.leftSet(child));
        features.add(hp, cp, at.rightSet(child));
        features.add(hp, cp, at.leftSet(head));
        features.add(hp, cp, at.rightSet(head));
        features.add(hw, cp, at.leftSet(head));
        features.add(hw, cp, at.rightSet(head));
        features.add(cp, way, at.leftSet(child));
        features.add(cp, way, at.rightSet(child));
        features.add(hp, cp, at.leftSet(head), at.rightSet(head));
        outer(at.leftChild(child, 0), hw, hp, cp);
        outer(at.leftChild(child, 1), hw, hp, cp);
        outer(at.rightChild(child, 0), hw, hp, cp);
        outer(at.leftChild(head, 0), hw, hp, cp);
        outer(at.rightChild(head, 0), hw, hp, cp);
        features.add(words.word(child), words.word(at.leftChild(child, 0)), way);
    }

    private void outer(int dependent, int hw, int hp, int cp) {
        features.add(hp, cp, words.word(dependent));
        features.add(hw, cp, words.word(dependent));
        features.add(hp, cp, words.tag(dependent));
    }
}
