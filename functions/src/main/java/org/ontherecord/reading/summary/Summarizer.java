package org.ontherecord.reading.summary;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.ontherecord.reading.text.Sentence;

/**
 * Chooses the sentences that stand for a text. A few sentences are chosen by their scores, which favour how news begins;
 * the longer a summary is, the more it is chosen by how central each sentence is to the whole.
 */
public final class Summarizer {
    /** In sentences: up to the one by scores alone, from the other on by centrality alone. */
    private static final int FEW = 3, MANY = 8;
    /** Words of a sentence of news, about. */
    private static final double USUAL_SENTENCE = 20;
    /** A sentence that is asked after goes before every other. */
    private static final double ASKED = 2;
    private static final double JUST_LESS = 1e-9;

    /** The summary of a text as a whole. */
    public Summary summarise(List<Sentence> sentences, List<Double> scores, Length length) {
        return summarise(sentences, scores, length, Focus.NONE);
    }

    /**
     * The best sentences that fit and don't repeat each other, in reading order; at least one where any may be chosen. One
     * that points back is chosen only together with the one before it.
     *
     * @param scores one for each sentence; a sentence that scores negative infinity is never chosen
     */
    public Summary summarise(List<Sentence> sentences, List<Double> scores, Length length,
            Focus focus) {
        List<Integer> usable = IntStream.range(0, scores.size())
                .filter(i -> scores.get(i) != Double.NEGATIVE_INFINITY)
                .boxed()
                .toList();
        List<Content> contents = usable.stream().map(i -> Content.of(sentences.get(i))).toList();
        boolean[] leaning = leaning(usable.stream().map(sentences::get).toList());
        double[] worth = worth(usable.stream().map(scores::get).toList(), contents, length);
        favour(worth, focus.matches(usable, contents), leaning);
        Selection selection = new Selection(contents, leaning, length);
        best(worth).forEach(selection::offer);
        return new Summary(selection.chosen().stream().map(usable::get).toList());
    }

    private static boolean[] leaning(List<Sentence> sentences) {
        boolean[] leaning = new boolean[sentences.size()];
        for (int i = 1; i < leaning.length; i++)
            leaning[i] = PointingBack.holds(sentences.get(i));
        return leaning;
    }

    private static double[] worth(List<Double> scores, List<Content> contents, Length length) {
        double asked = switch (length) {
            case Length.Sentences(int count) -> count;
            case Length.Words(int count) -> count / USUAL_SENTENCE;
        };
        double share = Math.clamp((asked - FEW) / (MANY - FEW), 0, 1);
        double[] centrality = Frequencies.centrality(contents);
        return IntStream.range(0, centrality.length)
                .mapToDouble(i -> (1 - share) * scores.get(i) + share * centrality[i])
                .toArray();
    }

    /** Lifts what is asked after, and right behind it what it leans on. */
    private static void favour(double[] worth, double[] matches, boolean[] leaning) {
        for (int i = worth.length - 1; i >= 0; i--) {
            worth[i] += ASKED * matches[i];
            boolean needed = i + 1 < worth.length && leaning[i + 1] && matches[i + 1] > matches[i];
            if (!needed) continue;
            worth[i] = Math.max(worth[i], worth[i + 1] - JUST_LESS);
            matches[i] = matches[i + 1];
        }
    }

    private static List<Integer> best(double[] worth) {
        return IntStream.range(0, worth.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> worth[i]).reversed())
                .toList();
    }
}
