package org.ontherecord.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ontherecord.reading.text.Sentence;
import org.ontherecord.reading.text.SourceText;
import org.ontherecord.reading.text.Span;
import org.ontherecord.reading.text.Token;

class ReaderTest {
    private static final Reader READER = new Reader();

    static List<String> oddTexts() {
        List<String> texts = new ArrayList<>(List.of("", " ", "\n\n", "\u0000", "\ud800", "\udc00\ud800", "“", "\"",
                "''",
                "'", "said", "“” said", "“\ud83d” he said.", "He said", "he said “", "According to", "according to .",
                "\u200b\u200b", "\ufeff", "。。。", "“".repeat(100_000), "«“".repeat(50_000), "(".repeat(50_000),
                "He said, “x.” ".repeat(2_000), "said that ".repeat(5_000), "Kazakhstan, ".repeat(5_000),
                "İ".repeat(3_000)));
        Random random = new Random(1);
        String[] parts = {"“", "”", "\"", "'", "«", "»", "said", "he", "She", "that", "Anna Lind", ",", ".", "?", "\n",
                "\n\n", " ", " ", " ", "according to", "Kazakhstan", "does not recognize", "😀", "\ud800", "\u0301",
                "U.S.",
                "1)", "(", ")", "who", "and", "the ministry", ":", ";", "—", "told", "the plan", "-", "\u200b", "''"};
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(120); j >= 0; j--) {
                text.append(parts[random.nextInt(parts.length)]);
                if (random.nextBoolean()) text.append(' ');
            }
            texts.add(text.toString());
        }
        return texts;
    }

    @ParameterizedTest
    @MethodSource("oddTexts")
    void whateverTheTextEverySpanLiesInIt(String words) {
        SourceText text = new SourceText(words);
        Reading reading = READER.read(new Manuscript(words, Optional.empty(), Optional.of("en")));
        Span whole = new Span(0, text.length());
        reading.quotations().forEach(quotation -> {
            quotation.content().forEach(span -> assertTrue(whole.contains(span)));
            quotation.cue().forEach(span -> assertTrue(whole.contains(span)));
            quotation.source().forEach(span -> assertTrue(whole.contains(span)));
        });
        reading.positions().forEach(position -> assertTrue(whole.contains(position.evidence())));
        assertOrderedAndComplete(text, reading.sentences());
    }

    private static void assertOrderedAndComplete(SourceText text, List<Sentence> sentences) {
        StringBuilder covered = new StringBuilder();
        int end = 0;
        for (Sentence sentence : sentences) {
            assertTrue(sentence.span().start() >= end, "sentences are ordered and disjoint");
            end = sentence.span().end();
            for (Token token : sentence.tokens()) {
                assertEquals(token.form(), text.slice(token.span()));
                covered.append(token.form());
            }
        }
        assertTrue(end <= text.length());
        assertEquals(withoutBlanks(text.value()), withoutBlanks(covered.toString()));
    }

    private static String withoutBlanks(String words) {
        return words.codePoints()
                .filter(point -> !Character.isWhitespace(point) && !Character.isSpaceChar(point) && point != 0x85)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void anotherLanguageIsSegmentedAndRankedButNothingIsGuessed() {
        Reading reading = READER.read(Manuscript.of("Der Minister sagte, dass die Gespräche nicht zu Ende sind."));
        assertEquals("de", reading.language());
        assertEquals(1, reading.sentences().size());
        assertTrue(reading.quotations().isEmpty() && reading.positions().isEmpty());
    }

    @Test
    void theSameTextIsReadTheSameTwice() {
        Manuscript manuscript = Manuscript.of("The mayor said that the town would vote. “It will,” she said.");
        assertEquals(READER.read(manuscript), READER.read(manuscript));
    }
}
