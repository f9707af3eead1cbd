package org.ontherecord.reading.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.ontherecord.reading.text.Sentence;
import org.ontherecord.reading.text.SourceText;

/** Chooses the sentences that stand for a text. */
public final class Summarizer {
    /** Sentences that share more of their words than this say the same. */
    private static final double SAME = 0.6;
    /** How many of those already chosen a sentence is compared with: the time stays linear for summaries of any length. */
    private static final int COMPARED = 50;

    /**
     * The best sentences that fit and don't repeat each other, in reading order; at least one where any may be chosen.
     *
     * @param scores one for each sentence; a sentence that scores negative infinity is never chosen
     */
    public Summary summarise(SourceText text, List<Sentence> sentences, List<Double> scores, Length length) {
        List<Integer> chosen = new ArrayList<>();
        List<Content> contents = new ArrayList<>();
        int words = 0;
        for (int i : best(scores)) {
            if (isFull(chosen, words, length)) break;
            Content content = Content.of(sentences.get(i));
            boolean fits = chosen.isEmpty() || fits(words + content.length(), length);
            if (!fits || repeats(content, contents)) continue;
            chosen.add(i);
            contents.add(content);
            words += content.length();
        }
        return new Summary(chosen.stream().sorted().toList());
    }

    private static List<Integer> best(List<Double> scores) {
        return IntStream.range(0, scores.size())
                .boxed()
                .filter(i -> scores.get(i) != Double.NEGATIVE_INFINITY)
                .sorted(Comparator.comparing((Integer i) -> scores.get(i)).reversed())
                .toList();
    }

    private static boolean isFull(List<Integer> chosen, int words, Length length) {
        return switch (length) {
            case Length.Sentences(int count) -> chosen.size() >= count;
            case Length.Words(int count) -> words >= count;
        };
    }

    private static boolean fits(int words, Length length) {
        return !(length instanceof Length.Words(int count)) || words <= count;
    }

    private static boolean repeats(Content content, List<Content> chosen) {
        return chosen.stream().limit(COMPARED).anyMatch(other -> other.overlap(content) > SAME);
    }
}
