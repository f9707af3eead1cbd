package org.ontherecord.reading.quotation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.ontherecord.reading.syntax.FeatureVector;
import org.ontherecord.reading.syntax.QuantizedWeights;

/** Trains the weights that tell cues: a perceptron with a margin (Krauth and Mézard 1987). */
final class CueTraining {
    private static final int BITS = 20;
    private static final int ROUNDS = 6;
    private static final int MARGIN = 3;
    private static final long SEED = 1;

    private CueTraining() {}

    static QuantizedWeights train(List<LabelledArticle> articles) {
        AveragedPerceptron perceptron = new AveragedPerceptron(BITS, 1);
        List<LabelledArticle> order = new ArrayList<>(articles);
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            order.forEach(article -> learn(perceptron, article));
        }
        return perceptron.quantized();
    }

    private static void learn(AveragedPerceptron perceptron, LabelledArticle article) {
        CueFeatures features = new CueFeatures(article.units(), article.rules());
        FeatureVector vector = new FeatureVector();
        for (int u = 0; u < article.units().size(); u++) {
            if (!features.isCandidate(u)) continue;
            features.of(u, vector);
            int[] hashes = vector.hashes();
            int right = article.isCue(u) ? 1 : -1;
            perceptron.tick();
            if (right * perceptron.score(hashes)[0] <= MARGIN) perceptron.learn(hashes, 0, right);
        }
    }
}
