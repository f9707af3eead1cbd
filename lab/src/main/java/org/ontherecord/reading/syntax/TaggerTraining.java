package org.ontherecord.reading.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Trains a tagger: a dictionary of frequent words with one tag alone, and a perceptron for the others. */
final class TaggerTraining {
    /** Uses that make a word frequent. */
    private static final int FREQUENT = 40;
    /** Share of one tag in the uses of a word that has this tag alone. */
    private static final double ALONE = 0.995;
    private static final int RAREST = 3;
    private static final int BITS = 21;
    private static final int SEED = 17;

    private final TagInventory inventory;

    TaggerTraining(TagInventory inventory) {
        this.inventory = inventory;
    }

    /** What a training yields. */
    record Trained(Map<Integer, Integer> dictionary, QuantizedWeights weights) {
        Tagger tagger() {
            return new Tagger(dictionary, weights);
        }
    }

    private record Example(Signatures words, List<Integer> tags) {}

    Trained train(List<TreebankSentence> sentences, int rounds) {
        List<Example> examples = new ArrayList<>();
        for (TreebankSentence sentence : sentences)
            examples.add(new Example(new Signatures(sentence.forms()), inventory.numbers(sentence)));
        Map<Integer, Integer> dictionary = dictionary(examples);
        AveragedPerceptron weights = new AveragedPerceptron(BITS, inventory.tags().size(), RAREST);
        Random random = new Random(SEED);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(examples, random);
            for (Example example : examples)
                learn(example, dictionary, weights, round == 0);
        }
        return new Trained(dictionary, weights.quantized(weights.means()));
    }

    private static void learn(Example example, Map<Integer, Integer> dictionary, AveragedPerceptron weights,
            boolean first) {
        FeatureVector features = new FeatureVector();
        TagFeatures extractor = new TagFeatures(example.words, features);
        int[] tagged = new int[example.words.size()];
        int[] scores = new int[weights.classes()];
        for (int i = 0; i < tagged.length; i++) {
            Integer only = dictionary.get(example.words.lower(i));
            if (only != null) {
                tagged[i] = only;
                continue;
            }
            extractor.extract(i, tagged);
            if (first) weights.notice(features);
            weights.score(features, scores);
            tagged[i] = Tagger.best(scores);
            weights.tick();
            int right = example.tags.get(i);
            if (tagged[i] != right) weights.learn(features, right, tagged[i]);
        }
    }

    private Map<Integer, Integer> dictionary(List<Example> examples) {
        Map<Integer, int[]> counts = new HashMap<>();
        for (Example example : examples)
            for (int i = 0; i < example.words.size(); i++)
                counts.computeIfAbsent(example.words.lower(i), _ -> new int[inventory.tags().size()])[example.tags
                        .get(i)]++;
        Map<Integer, Integer> dictionary = new HashMap<>();
        counts.forEach((word, uses) -> {
            int best = Tagger.best(uses);
            int all = Arrays.stream(uses).sum();
            if (all >= FREQUENT && uses[best] >= ALONE * all) dictionary.put(word, best);
        });
        return dictionary;
    }
}
