package org.ontherecord.reading.summary;

import java.util.Collections;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ontherecord.reading.text.Sentence;
import org.ontherecord.reading.text.SourceText;

/**
 * Scores how well each sentence stands for its text in a summary of a few sentences, by {@link Feature}s and weights
 * trained on news articles with the summaries that their publishers gave them.
 */
public final class Ranking {
    private final RankingWeights weights;

    public Ranking() {
        this(RankingWeights.standard());
    }

    Ranking(RankingWeights weights) {
        this.weights = weights;
    }

    /** One score for each sentence, 0 to 1; negative infinity for what must never stand in a summary. */
    public List<Double> scores(SourceText text, List<Sentence> sentences, Optional<String> title) {
        List<Double> scores = new ArrayList<>(Collections.nCopies(sentences.size(), Double.NEGATIVE_INFINITY));
        Telling telling = new Telling(text, sentences, title);
        for (int rank = 0; rank < telling.usable().size(); rank++)
            scores.set(telling.usable().get(rank), weights.score(telling, rank));
        return scores;
    }
}
