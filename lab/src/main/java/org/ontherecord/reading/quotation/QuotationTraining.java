package org.ontherecord.reading.quotation;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ontherecord.reading.entity.ActorCatalog;
import org.ontherecord.reading.entity.MentionFinder;
import org.ontherecord.reading.syntax.QuantizedWeights;

/**
 * Trains the tagger of attributions on annotated articles. Roles are learned from the guesses about cues that a model
 * makes of articles it has not seen (jackknifing), as it will have to later.
 */
public final class QuotationTraining {
    private static final int PARTS = 4;
    /** By how much an attribution must be better than none: best end to end on articles that weights had not seen. */
    private static final int MARGIN = 1_300;

    private QuotationTraining() {}

    /** Reads articles, one a line, trains on them, and writes the model. The same articles give the same bytes. */
    public static void train(List<String> lines, OutputStream out) throws IOException {
        MentionFinder finder = new MentionFinder(ActorCatalog.standard());
        model(lines.stream().map(line -> LabelledArticle.of(line, finder)).toList()).write(new DataOutputStream(out));
    }

    static AttributionModel model(List<LabelledArticle> articles) {
        QuantizedWeights[] roles = RoleTraining.train(examples(articles));
        return new AttributionModel(CueTraining.train(articles), roles[0], roles[1], MARGIN);
    }

    private static List<RoleExample> examples(List<LabelledArticle> articles) {
        List<RoleExample> examples = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            int seen = part;
            QuantizedWeights cues = CueTraining.train(IntStream.range(0, articles.size())
                    .filter(i -> i % PARTS != seen)
                    .mapToObj(articles::get)
                    .toList());
            for (int i = part; i < articles.size(); i += PARTS)
                examples.addAll(examples(articles.get(i), cues));
        }
        return examples;
    }

    private static List<RoleExample> examples(LabelledArticle article, QuantizedWeights weights) {
        CueScores cues = new CueScores(article.units(), article.rules(), weights);
        int[] certainty = cues.steps();
        return IntStream.range(0, article.units().size())
                .filter(u -> article.isCue(u) || (cues.isCandidate(u) && !article.isIgnored(u)))
                .mapToObj(u -> RoleExample.of(article, certainty, u))
                .toList();
    }
}
