package org.ontherecord.reading.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ontherecord.reading.text.Segmenter;
import org.ontherecord.reading.text.SourceText;

class RankingTest {
    private static List<Double> scores(String words, String title) {
        SourceText text = new SourceText(words);
        return new Ranking().scores(text, new Segmenter().segment(text), Optional.of(title));
    }

    @Test
    void aScoreIsBetweenNoneAndOneOrNothingForWhatIsNeverChosen() {
        List<Double> scores = scores("""
                By Anna Lind

                The harbour of Norvik was closed on Friday after a storm broke two of its cranes.

                I think we will see what we can do about that, and you will too.""", "Storm closes harbour");
        assertEquals(Double.NEGATIVE_INFINITY, scores.getFirst());
        assertTrue(scores.stream().skip(1).allMatch(score -> score > 0 && score < 1), scores.toString());
        assertTrue(scores.get(1) > scores.get(2), scores.toString());
    }

    @Test
    void theTitlesWordsLiftASentence() {
        String text = "Rain fell on the hills of Ruritania all week. Trains stood still in the capital on Friday.";
        assertTrue(scores(text, "Trains stand still").get(1) > scores(text, "Weather report").get(1));
    }

    @Test
    void theWeightsNameEveryFeatureOnce() {
        for (Feature feature : Feature.values())
            assertTrue(Double.isFinite(RankingWeights.standard().weight(feature)), feature.label());
    }
}
