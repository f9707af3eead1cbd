package org.ontherecord.lab.summary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** ROUGE (Lin 2004): how many words, pairs of words, or words in their order, a summary and a reference share, as F1. */
final class Rouge {
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");

    private Rouge() {}

    /** Words as ROUGE-1.5.5 takes them: runs of letters of English and digits. */
    static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
    }

    /** Counts of runs of so many words. */
    static Map<List<String>, Integer> grams(List<String> words, int size) {
        Map<List<String>, Integer> grams = new HashMap<>();
        for (int i = 0; i + size <= words.size(); i++)
            grams.merge(words.subList(i, i + size), 1, Integer::sum);
        return grams;
    }

    /** ROUGE-1, ROUGE-2, ROUGE-L, each 0 to 100. */
    static double[] scores(List<String> summary, List<String> reference) {
        return new double[]{overlap(summary, reference, 1), overlap(summary, reference, 2),
                f1(longestCommon(summary, reference), summary.size(), reference.size())};
    }

    private static double overlap(List<String> summary, List<String> reference, int size) {
        Map<List<String>, Integer> wanted = grams(reference, size);
        int hits = grams(summary, size).entrySet()
                .stream()
                .mapToInt(gram -> Math.min(gram.getValue(), wanted.getOrDefault(gram.getKey(), 0)))
                .sum();
        return f1(hits, summary.size() - size + 1, reference.size() - size + 1);
    }

    static double f1(double hits, int given, int wanted) {
        return hits == 0 ? 0 : 200 * hits / (given + wanted);
    }

    private static int longestCommon(List<String> some, List<String> others) {
        int[] above = new int[others.size() + 1];
        for (String word : new ArrayList<>(some)) {
            int[] row = new int[above.length];
            for (int j = 1; j < row.length; j++)
                row[j] = word.equals(others.get(j - 1)) ? above[j - 1] + 1 : Math.max(above[j], row[j - 1]);
            above = row;
        }
        return above[above.length - 1];
    }
}
