package org.ontherecord.reading.quotation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.ontherecord.reading.syntax.QuantizedWeights;

/**
 * Trains the weights that tell roles: a structured perceptron (Collins 2002) whose guesses pay for each wrong role
 * (Tsochantaridis et al. 2005), as the mean of several passes in other orders.
 */
final class RoleTraining {
    private static final int SINGLE_BITS = 22;
    private static final int PAIR_BITS = 20;
    private static final int PASSES = 3;
    private static final int ROUNDS = 5;
    private static final int COST = 30;

    private final AveragedPerceptron single = new AveragedPerceptron(SINGLE_BITS, RolePath.ROLES);
    private final AveragedPerceptron pair = new AveragedPerceptron(PAIR_BITS, RolePath.ROLES * RolePath.ROLES);

    private RoleTraining() {}

    /** The weights of single roles, and those of pairs. */
    static QuantizedWeights[] train(List<RoleExample> examples) {
        RoleTraining training = new RoleTraining();
        for (int pass = 0; pass < PASSES; pass++)
            training.pass(new ArrayList<>(examples), new Random(pass));
        return AveragedPerceptron.quantized(training.single, training.pair);
    }

    private void pass(List<RoleExample> examples, Random random) {
        single.restart();
        pair.restart();
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(examples, random);
            examples.forEach(this::learn);
        }
    }

    private void learn(RoleExample example) {
        int[] guess = example.guess(single, pair, COST);
        single.tick();
        pair.tick();
        for (int i = 0; i < example.size(); i++) {
            if (guess[i] != example.role(i)) move(single, example.single(i), example.role(i), guess[i]);
            if (i == 0) continue;
            int right = RolePath.ROLES * example.role(i - 1) + example.role(i);
            int wrong = RolePath.ROLES * guess[i - 1] + guess[i];
            if (right != wrong) move(pair, example.pair(i), right, wrong);
        }
    }

    private static void move(AveragedPerceptron perceptron, int[] hashes, int right, int wrong) {
        perceptron.learn(hashes, right, 1);
        perceptron.learn(hashes, wrong, -1);
    }
}
