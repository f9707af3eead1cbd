package org.ontherecord.lab.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ontherecord.reading.summary.Feature;
import org.ontherecord.reading.summary.Telling;

/**
 * Every summary of three of an article's first sentences, and what each would score: ROUGE-1 and ROUGE-2 together.
 *
 * @param measures of each sentence, in the order of {@link Feature}
 * @param members  the sentences of each summary
 * @param rewards  0 to 2, of each summary
 */
@SuppressWarnings("ArrayRecordComponent") // numbers for a tight loop, never compared
record Triples(double[][] measures, int[][] members, double[] rewards) {
    /** Later sentences are hardly ever in a summary of three, and the summaries would be too many. */
    private static final int SENTENCES = 24;

    static Triples of(SummarisedArticle article) {
        Telling telling = new Telling(article.text(), article.sentences(), article.title());
        int count = Math.min(SENTENCES, telling.usable().size());
        int[][] members = members(count);
        double[] rewards = new double[members.length];
        List<List<String>> words = telling.usable().stream().limit(count).map(article::words).toList();
        for (int size = 1; size <= 2; size++)
            reward(rewards, members, words, article.referenceWords(), size);
        return new Triples(IntStream.range(0, count).mapToObj(rank -> measures(telling, rank)).toArray(double[][]::new),
                members, rewards);
    }

    private static double[] measures(Telling telling, int rank) {
        return Arrays.stream(Feature.values()).mapToDouble(feature -> telling.measure(feature, rank)).toArray();
    }

    private static int[][] members(int count) {
        List<int[]> members = new ArrayList<>();
        for (int i = 0; i < count; i++)
            for (int j = i + 1; j < count; j++)
                for (int k = j + 1; k < count; k++)
                    members.add(new int[]{i, j, k});
        return members.toArray(int[][]::new);
    }

    private static void reward(double[] rewards, int[][] members, List<List<String>> words, List<String> reference,
            int size) {
        List<Map.Entry<List<String>, Integer>> wanted = List.copyOf(Rouge.grams(reference, size).entrySet());
        int[][] held = words.stream().map(sentence -> held(sentence, wanted, size)).toArray(int[][]::new);
        int[] most = wanted.stream().mapToInt(Map.Entry::getValue).toArray();
        for (int t = 0; t < members.length; t++) {
            int[] m = members[t];
            int hits = 0;
            for (int g = 0; g < most.length; g++)
                hits += Math.min(most[g], held[m[0]][g] + held[m[1]][g] + held[m[2]][g]);
            int length = words.get(m[0]).size() + words.get(m[1]).size() + words.get(m[2]).size();
            rewards[t] += Rouge.f1(hits, length - size + 1, reference.size() - size + 1) / 100;
        }
    }

    private static int[] held(List<String> sentence, List<Map.Entry<List<String>, Integer>> wanted, int size) {
        Map<List<String>, Integer> grams = Rouge.grams(sentence, size);
        return wanted.stream().mapToInt(gram -> grams.getOrDefault(gram.getKey(), 0)).toArray();
    }
}
