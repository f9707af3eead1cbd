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
    private static final int RAREST = 3;
    /** Share of moves that follow the parser where it's wrong, from the second round on. */
    private static final double EXPLORING = 0.9;

    private final AveragedPerceptron transitions;
    private final AveragedPerceptron relations;
    private final Random random;
    private final FeatureVector features = new FeatureVector();
    private final int[] scores = new int[Relation.count()];
    private boolean first;

    /** How large a parser is: bits of its two tables of weights, and how many trainings are added up in it. */
    record Size(int transitionBits, int relationBits, int members) {}

    private ParserTraining(Size size, int seed) {
        transitions = new AveragedPerceptron(size.transitionBits, Transition.values().length, RAREST);
        relations = new AveragedPerceptron(size.relationBits, Relation.count(), RAREST);
        random = new Random(seed);
    }

    /**
     * Trains several parsers, each with the sentences in another order, and adds up their weights: a committee that
     * takes no more time than one.
     */
    static TransitionParser train(List<ParserExample> examples, int rounds, Size size) {
        ParserTraining training = new ParserTraining(size, 1);
        training.run(examples, rounds);
        double[] transitions = training.transitions.means();
        double[] relations = training.relations.means();
        for (int seed = 2; seed <= size.members; seed++) {
            training = new ParserTraining(size, seed);
            training.run(examples, rounds);
            add(training.transitions.means(), transitions);
            add(training.relations.means(), relations);
        }
        return new TransitionParser(training.transitions.quantized(transitions),
                training.relations.quantized(relations));
    }

    private static void add(double[] means, double[] sums) {
        for (int i = 0; i < sums.length; i++)
            sums[i] += means[i];
    }

    private void run(List<ParserExample> examples, int rounds) {
        List<ParserExample> shuffled = new ArrayList<>(examples);
        for (int round = 0; round < rounds; round++) {
            first = round == 0;
            Collections.shuffle(shuffled, random);
            shuffled.forEach(this::learn);
        }
    }

    private void learn(ParserExample example) {
        Configuration at = new Configuration(example.words().size());
        DynamicOracle oracle = new DynamicOracle(example.heads());
        TransitionFeatures moves = new TransitionFeatures(example.words(), features);
        RelationFeatures arcs = new RelationFeatures(example.words(), features);
        while (!at.isFinal()) {
            moves.extract(at);
            switch (choose(at, oracle)) {
                case SHIFT -> at.shift();
                case LEFT -> at.left(relation(at, at.buffer(0), example, arcs));
                case RIGHT -> at.right(relation(at, at.stack(1), example, arcs));
            }
        }
    }

    private Transition choose(Configuration at, DynamicOracle oracle) {
        if (first) transitions.notice(features);
        transitions.score(features, scores);
        Transition guess = TransitionParser.best(at, scores);
        Transition right = bestOfCheapest(at, oracle);
        transitions.tick();
        if (oracle.cost(at, guess) <= oracle.cost(at, right)) return guess;
        transitions.learn(features, right.number(), guess.number());
        return !first && random.nextDouble() < EXPLORING ? guess : right;
    }

    /** Among the moves that cost least, the one that the model likes most. */
    private Transition bestOfCheapest(Configuration at, DynamicOracle oracle) {
        Transition best = null;
        for (Transition transition : Transition.values()) {
            if (!at.allows(transition)) continue;
            int difference = best == null ? -1 : oracle.cost(at, transition) - oracle.cost(at, best);
            boolean likelier = best != null && scores[transition.number()] > scores[best.number()];
            if (difference < 0 || (difference == 0 && likelier)) best = transition;
        }
        if (best == null) throw new IllegalStateException("no move");
        return best;
    }

    private int relation(Configuration at, int head, ParserExample example, RelationFeatures arcs) {
        if (head == at.size()) return Relation.ROOT.number();
        int child = at.stack(0);
        arcs.extract(at, head, child);
        if (first) relations.notice(features);
        relations.score(features, scores);
        int guess = TransitionParser.bestRelation(scores);
        if (example.heads().get(child) != head) return guess;
        int right = example.relations().get(child).number();
        relations.tick();
        if (guess != right) relations.learn(features, right, guess);
        return guess;
    }
}
