package org.ontherecord.reading.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.ontherecord.reading.text.SourceText;
import org.ontherecord.reading.text.Span;

class ParserTest {
    private static Words words(String sentence) {
        SourceText text = new SourceText(sentence);
        return Words.of(text, new Span(0, text.length()));
    }

    private static Parse parse(String sentence) {
        return Parser.standard().parse(words(sentence));
    }

    @Test
    void theSubjectAndTheObjectOfAVerbAreFound() {
        Parse parse = parse("The president rejected the new treaty.");

        assertEquals(2, parse.root());
        assertEquals(PennTag.VBD, parse.penn(2));
        assertEquals(List.of(1), parse.children(2, Relation.NSUBJ));
        assertEquals(List.of(5), parse.children(2, Relation.OBJ));
        assertEquals(new Subtree(3, 6), parse.subtree(5));
    }

    @Test
    void aPassiveHasItsSubjectItsAuxiliaryAndItsAgent() {
        Parse parse = parse("The plan was criticized by the senator.");

        assertEquals(List.of(1), parse.children(3, Relation.NSUBJ_PASS));
        assertEquals(List.of(2), parse.children(3, Relation.AUX_PASS));
        assertEquals(List.of(6), parse.children(3, Relation.OBL_AGENT));
        assertEquals(PennTag.VBN, parse.penn(3));
    }

    @Test
    void whatIsSaidIsAClauseUnderTheVerbOfSaying() {
        Parse parse = parse("She said that the talks had failed.");

        assertEquals(List.of(6), parse.children(1, Relation.CCOMP));
        assertEquals(List.of(4), parse.children(6, Relation.NSUBJ));
        assertTrue(parse.isWithin(4, 1));
        assertEquals(new Subtree(2, 7), parse.subtree(6));
    }

    @Test
    void aModalIsToldFromAVerb() {
        Parse parse = parse("Ministers will meet on Monday.");

        assertEquals(PartOfSpeech.AUX, parse.tag(1));
        assertEquals(PennTag.MD, parse.penn(1));
        assertEquals(PartOfSpeech.PROPN, parse.tag(4));
    }

    @TestFactory
    Stream<DynamicTest> anyWordsAtAllGiveATree() {
        return Stream
                .of("", "!", "\"", "(((((", "buffalo ".repeat(600), ", ".repeat(300),
                        "a-b-c-d 12,5.5 x\u0301 \uD83D\uDE00", "Why not ? ! ... no no no", "\uD800 lone",
                        "said said said that that that")
                .map(text -> DynamicTest.dynamicTest(text.length() + " characters", () -> assertTree(words(text))));
    }

    @Test
    void wordsInAnyOrderGiveATree() {
        Random random = new Random(5);
        List<String> vocabulary = List.of("the", "of", "said", "Obama", ",", "that", "was", "not", "\"", "and", "to");
        for (int sentence = 0; sentence < 200; sentence++) {
            List<String> any = random.ints(random.nextInt(40), 0, vocabulary.size()).mapToObj(vocabulary::get).toList();
            assertTree(words(String.join(" ", any)));
        }
    }

    private static void assertTree(Words words) {
        Parse parse = Parser.standard().parse(words);
        assertEquals(words.size(), parse.size());
        assertEquals(Math.min(1, words.size()),
                IntStream.range(0, parse.size()).filter(i -> parse.head(i) < 0).count());
        for (int i = 0; i < parse.size(); i++) {
            assertTrue(parse.isWithin(i, parse.root()));
            assertEquals(parse.head(i) < 0, parse.relation(i) == Relation.ROOT);
            for (int child : parse.children(i)) {
                assertEquals(i, parse.head(child));
                assertTrue(parse.subtree(i).contains(parse.subtree(child).from()));
                assertTrue(parse.subtree(i).contains(parse.subtree(child).to() - 1));
            }
        }
    }
}
