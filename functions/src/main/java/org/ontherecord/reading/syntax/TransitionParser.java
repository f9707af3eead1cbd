package org.ontherecord.reading.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Builds a sentence's tree in 2n greedy moves (arc-hybrid; Kuhlmann et al. 2011). One model chooses the moves, and a
 * second one the relation of each arc as it is made.
 */
final class TransitionParser {
    private static final Transition[] TRANSITIONS = Transition.values();
    private static final int ROOT = Relation.ROOT.number();
    private static final int UNSPECIFIED = Relation.DEP.number();

    private final QuantizedWeights transitions;
    private final QuantizedWeights relations;

    TransitionParser(QuantizedWeights transitions, QuantizedWeights relations) {
        if (transitions.classes() != TRANSITIONS.length || relations.classes() != Relation.count())
            throw new IllegalArgumentException("classes of the parser");
        this.transitions = transitions;
        this.relations = relations;
    }

    static TransitionParser read(DataInputStream in) throws IOException {
        return new TransitionParser(QuantizedWeights.read(in), QuantizedWeights.read(in));
    }

    void write(DataOutputStream out) throws IOException {
        transitions.write(out);
        relations.write(out);
    }

    Configuration parse(TaggedWords words) {
        Configuration configuration = new Configuration(words.size());
        FeatureVector features = new FeatureVector();
        TransitionFeatures moves = new TransitionFeatures(words, features);
        RelationFeatures arcs = new RelationFeatures(words, features);
        int[] scores = new int[Math.max(transitions.classes(), relations.classes())];
        while (!configuration.isFinal()) {
            if (!configuration.isForced()) {
                moves.extract(configuration);
                transitions.score(features, scores);
            }
            switch (best(configuration, scores)) {
                case SHIFT -> configuration.shift();
                case LEFT ->
                    configuration.left(relation(configuration, configuration.buffer(0), features, arcs, scores));
                case RIGHT ->
                    configuration.right(relation(configuration, configuration.stack(1), features, arcs, scores));
            }
        }
        return configuration;
    }

    static Transition best(Configuration configuration, int[] scores) {
        Transition best = null;
        for (Transition transition : TRANSITIONS) {
            boolean better = best == null || scores[transition.number()] > scores[best.number()];
            if (better && configuration.allows(transition)) best = transition;
        }
        if (best == null) throw new IllegalStateException("no move");
        return best;
    }

    private int relation(Configuration at, int head, FeatureVector features, RelationFeatures arcs, int[] scores) {
        if (head == at.size()) return ROOT;
        arcs.extract(at, head, at.stack(0));
        relations.score(features, scores);
        return bestRelation(scores);
    }

    /** The best relation other than the root's; the unspecified one as long as no other is better. */
    static int bestRelation(int[] scores) {
        int best = UNSPECIFIED;
        for (int relation = 0; relation < Relation.count(); relation++)
            if (relation != ROOT && scores[relation] > scores[best]) best = relation;
        return best;
    }
}
