package org.ontherecord.reading.syntax;

/**
 * Builds a sentence's tree in 2n greedy moves (arc-hybrid; Kuhlmann et al. 2011). One model chooses the moves, and a
 * second one the relation of each arc as it is made.
 */
final class TransitionParser {
    private static final Transition[] TRANSITIONS = Transition.values();
    private static final Relation[] RELATIONS = Relation.values();

    private final Weights transitions;
    private final Weights relations;

    TransitionParser(Weights transitions, Weights relations) {
        this.transitions = transitions;
        this.relations = relations;
    }

    Configuration parse(TaggedWords words) {
        Configuration configuration = new Configuration(words.size());
        FeatureVector features = new FeatureVector();
        TransitionFeatures moves = new TransitionFeatures(words, features);
        RelationFeatures arcs = new RelationFeatures(words, features);
        int[] scores = new int[Math.max(transitions.classes(), relations.classes())];
        while (!configuration.isFinal()) {
            moves.extract(configuration);
            transitions.score(features, scores);
            switch (best(configuration, scores)) {
                case SHIFT -> configuration.shift();
                case LEFT -> configuration.left(relation(configuration, configuration.buffer(0), features, arcs, scores));
                case RIGHT -> configuration.right(relation(configuration, configuration.stack(1), features, arcs, scores));
            }
        }
        return configuration;
    }

    static Transition best(Configuration configuration, int[] scores) {
        Transition best = null;
        for (Transition transition : TRANSITIONS) {
            boolean better = best == null || scores[transition.ordinal()] > scores[best.ordinal()];
            if (better && configuration.allows(transition)) best = transition;
        }
        if (best == null) throw new IllegalStateException("no move");
        return best;
    }

    private Relation relation(Configuration at, int head, FeatureVector features, RelationFeatures arcs, int[] scores) {
        if (head == at.size()) return Relation.ROOT;
        arcs.extract(at, head, at.stack(0));
        relations.score(features, scores);
        return bestRelation(scores);
    }

    /** The best relation other than the root's. */
    static Relation bestRelation(int[] scores) {
        Relation best = Relation.DEP;
        for (Relation relation : RELATIONS)
            if (relation != Relation.ROOT && scores[relation.ordinal()] > scores[best.ordinal()]) best = relation;
        return best;
    }
}
