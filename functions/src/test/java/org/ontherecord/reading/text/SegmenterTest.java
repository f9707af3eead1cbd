package org.ontherecord.reading.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SegmenterTest {
    private static List<String> sentences(String words) {
        SourceText text = new SourceText(words);
        return new Segmenter().segment(text).stream().map(Sentence::span).map(text::slice).toList();
    }

    private static List<String> tokens(String words) {
        return new Segmenter().segment(new SourceText(words))
                .stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .map(Token::form)
                .toList();
    }

    private static void staysWhole(String sentence) {
        assertEquals(List.of(sentence), sentences(sentence));
    }

    @Test
    void titlesInitialsAndNumbersEndNoSentence() {
        staysWhole("Gen. Aida B. Omarova met Mr. Lund at 5 p.m. Tuesday in room No. 7.");
        staysWhole("Shares of Norvik Inc. fell 3.5 percent, i.e. more than in Jan. 2020.");
        staysWhole("The U.S. Navy declined to comment.");
    }

    @Test
    void anAbbreviationEndsOneWhereTheNextWordOpensOne() {
        assertEquals(List.of("They flew to the U.S.", "The talks began at 6 p.m.", "Reporters waited outside."),
                sentences("They flew to the U.S. The talks began at 6 p.m. Reporters waited outside."));
    }

    @Test
    void aTimeOfDayEndsASentenceUnlessTheSentenceHasOnlyBegun() {
        assertEquals(List.of("The envoys left at 7 p.m.", "Mrs. Lund stayed."),
                sentences("The envoys left at 7 p.m. Mrs. Lund stayed."));
        staysWhole("At 7 p.m. Mrs. Lund left.");
    }

    @Test
    void aListMayBeginInTheMiddleOfAParagraph() {
        assertEquals(List.of("The plan has two parts.", "a) a truce", "b) talks"),
                sentences("The plan has two parts. a) a truce b) talks"));
        staysWhole("The plan (see fig. b) has two parts.");
    }

    @Test
    void aNumberOfPeopleOpensASentence() {
        assertEquals(List.of("They flew to the U.S.", "Thousands met them."),
                sentences("They flew to the U.S. Thousands met them."));
    }

    @Test
    void aLineThatOpensWithAMarkOrABracketedFigureGoesOn() {
        assertEquals(List.of("Write to the press office\n.", "Opening hours"),
                sentences("Write to the press office\n. Opening hours"));
        staysWhole("The bridge is 400 metres\n(437 yards) long.");
        assertEquals(List.of("The Long Bridge", "(437 yards) It opens today."),
                sentences("The Long Bridge\n(437 yards) It opens today."));
        assertEquals(List.of("Talks open in Oslo", "(Gazette) Envoys met."),
                sentences("Talks open in Oslo\n(Gazette) Envoys met."));
    }

    @Test
    void aSentenceEndsAfterTheMarkThatClosesItsQuotation() {
        assertEquals(List.of("“We will not go.”", "He left."), sentences("“We will not go.” He left."));
        assertEquals(List.of("«Мир.»", "Он ушёл."), sentences("«Мир.» Он ушёл."));
    }

    @Test
    void whatIsAskedAndWhoAsksItAreOneSentence() {
        staysWhole("“Is that all?” asked the judge.");
        staysWhole("“Is that all?” Judge Lind asked.");
    }

    @Test
    void aHeadingIsASentenceOfItsOwn() {
        assertEquals(List.of("Talks open in Oslo", "Envoys met on Monday."),
                sentences("Talks open in Oslo\n\nEnvoys met on Monday."));
        assertEquals(List.of("Talks open in Oslo", "Envoys met on Monday."),
                sentences("Talks open in Oslo\nEnvoys met on Monday."));
    }

    @Test
    void aDatelineOpensItsSentence() {
        staysWhole("OSLO, Norway (NTB) — Envoys met on Monday.");
    }

    @Test
    void wrappedLinesAreJoined() {
        String wrapped = """
                The envoys of both countries met for the third time this year and
                President Lund said afterwards that the talks would go on until
                December, when a treaty might be signed.""";
        assertEquals(List.of(wrapped), sentences(wrapped));
    }

    @Test
    void paragraphsAreCounted() {
        assertEquals(List.of(0, 0, 1), new Segmenter().segment(new SourceText("One. Two.\n\nThree."))
                .stream()
                .map(Sentence::paragraph)
                .toList());
    }

    @Test
    void addressesStayWhole() {
        assertEquals(List.of("Write to a.b@example.org, or see https://example.org/a.b/c.", "Thanks."),
                sentences("Write to a.b@example.org, or see https://example.org/a.b/c. Thanks."));
        assertEquals(List.of("See", "https://example.org/a.b", ".", "Mail", "a.b@example.org", "!"),
                tokens("See https://example.org/a.b. Mail a.b@example.org!"));
    }

    @Test
    void tokensAreThoseOfTheTreebanks() {
        assertEquals(List.of("He", "does", "n’t", "like", "Syria", "'s", "well-known", "U.S.", "envoys", "."),
                tokens("He doesn’t like Syria's well-known U.S. envoys."));
        assertEquals(List.of("They", "can", "not", "pay", "$", "1,000.50", "(", "20", "%", ")", "…"),
                tokens("They cannot pay $1,000.50 (20%)…"));
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "\"", "“", "'", " ", "a", "A.", ". ", "a. ", "1. ", "1) ", "! ", "\n", "x\n", "«", "’",
            "http://", "a@", "Mr. ", "U.S. ", "\u200b", "e\u0301", "😀", "\ud800", "。", "…", "- "})
    void fourTimesTheTextTakesNoMoreThanABitOverFourTimesTheTime(String unit) {
        String small = unit.repeat(50_000 / unit.length());
        long once = nanos(small);
        long fourTimes = nanos(small.repeat(4));
        assertTrue(fourTimes < 16 * once + 400_000_000, unit + ": " + once + " ns, then " + fourTimes + " ns");
    }

    /** The best of a few runs: others may keep the machine busy. */
    private static long nanos(String text) {
        long best = Long.MAX_VALUE;
        for (int run = 0; run < 4; run++) {
            long start = System.nanoTime();
            new Segmenter().segment(new SourceText(text));
            best = Math.min(best, System.nanoTime() - start);
        }
        return best;
    }
}
