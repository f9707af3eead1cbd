package org.ontherecord.reading.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Trains a greedy parser that learns from its own mistakes: after the first round it mostly follows its own moves, and
 * the oracle tells which moves are best from where they led (Goldberg and Nivre 2013).
 */
final class ParserTraining {
    private static final int TRANSITION_BITS = 23;
    private static final int RELATION_BITS = 22;
    private static final int SEED = 29;
    /** Share of moves that follow the parser where it's wrong, from the second round on. */
    private static final double EXPLORING = 0.9;

    private final AveragedPerceptron transitions = new AveragedPerceptron(TRANSITION_BITS, Transition.values().length);
    private final AveragedPerceptron relations = new AveragedPerceptron(RELATION_BITS, Relation.values().length);
    private final Random random = new Random(SEED);
    private final FeatureVector features = new FeatureVector();
    private final int[] scores = new int[Relation.values().length];

    /** A sentence with the tags that the tagger gives it, and its right tree. */
    record Example(TaggedWords words, int[] heads, List<Relation> relations) {}

    void train(List<Example> examples, int rounds) {
        List<Example> shuffled = new ArrayList<>(examples);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(shuffled, random);
            for (Example example : shuffled)
                learn(example, round > 0);
        }
    }

    QuantizedWeights transitions() {
        return transitions.quantized();
    }

    QuantizedWeights relations() {
        return relations.quantized();
    }

    private void learn(Example example, boolean explore) {
        Configuration at = new Configuration(example.words.size());
        DynamicOracle oracle = new DynamicOracle(example.heads);
        TransitionFeatures moves = new TransitionFeatures(example.words, features);
        RelationFeatures arcs = new RelationFeatures(example.words, features);
        while (!at.isFinal()) {
            moves.extract(at);
            switch (choose(at, oracle, explore)) {
                case SHIFT -> at.shift();
                case LEFT -> at.left(relation(at, at.buffer(0), example, arcs));
                case RIGHT -> at.right(relation(at, at.stack(1), example, arcs));
            }
        }
    }

    private Transition choose(Configuration at, DynamicOracle oracle, boolean explore) {
        transitions.score(features, scores);
        Transition guess = TransitionParser.best(at, scores);
        Transition right = bestOfCheapest(at, oracle);
        transitions.tick();
        if (oracle.cost(at, guess) <= oracle.cost(at, right)) return guess;
        transitions.learn(features, right.ordinal(), guess.ordinal());
        return explore && random.nextDouble() < EXPLORING ? guess : right;
    }

    /** Among the moves that cost least, the one that the model likes most. */
    private Transition bestOfCheapest(Configuration at, DynamicOracle oracle) {
        Transition best = null;
        for (Transition transition : Transition.values()) {
            if (!at.allows(transition)) continue;
            int difference = best == null ? -1 : oracle.cost(at, transition) - oracle.cost(at, best);
            boolean likelier = best != null && scores[transition.ordinal()] > scores[best.ordinal()];
            if (difference < 0 || (difference == 0 && likelier)) best = transition;
        }
        if (best == null) throw new IllegalStateException("no move");
        return best;
    }

    private Relation relation(Configuration at, int head, Example example, RelationFeatures arcs) {
        if (head == at.size()) return Relation.ROOT;
        int child = at.stack(0);
        arcs.extract(at, head, child);
        relations.score(features, scores);
        Relation guess = TransitionParser.bestRelation(scores);
        if (example.heads[child] != head) return guess;
        Relation right = example.relations.get(child);
        relations.tick();
        if (guess != right) relations.learn(features, right.ordinal(), guess.ordinal());
        return guess;
    }
}
