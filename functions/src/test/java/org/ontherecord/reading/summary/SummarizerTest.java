package org.ontherecord.reading.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
        return new Summarizer().summarise(sentences, scores, length)
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

    @Test
    void aSentenceThatPointsBackStandsOnlyWithTheOneBeforeIt() {
        String text = """
                Norvik's council voted on Tuesday to build 300 homes on the old airfield.
                The mayor of Norvik, Anna Lind, praised the 300 homes that Norvik's council wants on the airfield.
                But she warned that cleaning the poisoned soil could take ten years.
                "Norvik has waited for homes on the old airfield since 1990," she added.
                The last flight left in 1989.""";
        for (int count = 1; count <= 5; count++) {
            List<String> summary = summary(text, new Length.Sentences(count));
            assertTrue(summary.stream().noneMatch(one -> one.startsWith("But"))
                    || summary.stream().anyMatch(one -> one.startsWith("The mayor")), summary.toString());
            assertTrue(summary.stream().noneMatch(one -> one.endsWith("she added."))
                    || summary.stream().anyMatch(one -> one.startsWith("But")), summary.toString());
        }
    }

    @Test
    void aLongSummaryIsChosenByWhatIsCentralNotByWhatIsFirst() {
        String text = "The mayor of Norvik came to the fair on Monday. ".concat(IntStream.range(0, 12)
                .mapToObj("Visitor %s ate soup. "::formatted)
                .collect(Collectors.joining()))
                + "The fair of Norvik showed the mayor 40 boats and the boats of the fair won 3 prizes.";
        List<String> summary = summary(text, new Length.Sentences(9));
        assertTrue(summary.getLast().startsWith("The fair"), summary.toString());
    }

    @Test
    void otherLanguagesHaveSummariesToo() {
        assertEquals(2, summary("Правительство Руритании открыло новый порт. Порт построили за два года. "
                + "В порту будут работать триста человек.", new Length.Sentences(2)).size());
        assertEquals(2, summary("卢里塔尼亚政府周一开放了新港口。港口用了两年时间建成。三百人将在港口工作。",
                new Length.Sentences(2)).size());
    }
}
