package org.ontherecord.reading.summary;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.ontherecord.reading.text.Sentence;
import org.ontherecord.reading.text.SourceText;

/** Chooses the sentences that stand for a text. */
public final class Summarizer {
    /**
     * The best sentences that fit, in reading order.
     *
     * @param scores one for each sentence; a sentence that scores negative infinity is never chosen
     */
    public Summary summarise(SourceText text, List<Sentence> sentences, List<Double> scores, Length length) {
        int most = switch (length) {
            case Length.Sentences(int count) -> count;
            case Length.Words(int count) -> count;
        };
        return new Summary(IntStream.range(0, sentences.size())
                .boxed()
                .filter(i -> scores.get(i) != Double.NEGATIVE_INFINITY)
                .sorted(Comparator.comparing(scores::get).reversed())
                .limit(most)
                .sorted()
                .toList());
    }
}
