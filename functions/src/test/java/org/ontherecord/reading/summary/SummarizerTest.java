package org.ontherecord.reading.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ontherecord.reading.text.Segmenter;
import org.ontherecord.reading.text.Sentence;
import org.ontherecord.reading.text.SourceText;

class SummarizerTest {
    private static final String ARTICLE = """
            Town votes on harbour

            By Anna Lind

            The town of Norvik voted on Sunday to keep its old harbour open to fishing boats.

            The harbour has served fishing boats from Norvik for more than 300 years.

            The town of Norvik voted on Sunday to keep its old harbour open to fishing boats.

            It rained.

            He was glad of it and of the dinner that was had afterwards by everyone who came along.

            Opponents of the harbour wanted to build 200 houses there, and said they would go to court.

            Read also: the weather for Monday

            Photo: Norvik Press""";

    private static List<String> summary(String words, Length length) {
        SourceText text = new SourceText(words);
        List<Sentence> sentences = new Segmenter().segment(text);
        List<Double> scores = new Ranking().scores(text, sentences, Optional.empty());
        return new Summarizer().summarise(text, sentences, scores, length)
                .sentences()
                .stream()
                .map(i -> text.slice(sentences.get(i).span()))
                .toList();
    }

    @Test
    void aSummaryIsInReadingOrderAndSaysNothingTwice() {
        assertEquals(List.of("The town of Norvik voted on Sunday to keep its old harbour open to fishing boats.",
                "The harbour has served fishing boats from Norvik for more than 300 years.",
                "Opponents of the harbour wanted to build 200 houses there, and said they would go to court."),
                summary(ARTICLE, Length.USUAL));
    }

    @Test
    void headingsBylinesAndTrailersAreNeverChosen() {
        List<String> all = summary(ARTICLE, new Length.Sentences(100));
        assertEquals(5, all.size());
        assertTrue(all.stream()
                .noneMatch(one -> one.startsWith("Town") || one.startsWith("By") || one.startsWith("Read")
                        || one.startsWith("Photo")),
                all.toString());
    }

    @Test
    void wordsLimitTheLengthButOneSentenceAlwaysStands() {
        assertEquals(1, summary(ARTICLE, new Length.Words(3)).size());
        assertTrue(words(summary(ARTICLE, new Length.Words(31))) <= 31);
    }

    private static int words(List<String> sentences) {
        return sentences.stream().mapToInt(sentence -> sentence.split(" ", -1).length).sum();
    }

    @Test
    void whatIsEmptyHasAnEmptySummary() {
        assertEquals(List.of(), summary("", Length.USUAL));
        assertEquals(List.of(), summary("Read also", Length.USUAL));
    }
}
