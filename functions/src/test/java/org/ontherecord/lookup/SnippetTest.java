package org.ontherecord.lookup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ontherecord.reading.text.SourceText;
import org.ontherecord.search.Sought;
import org.ontherecord.reading.text.Span;
import org.ontherecord.search.Words;

class SnippetTest {
    private static final String FILLER = "The harbour was quiet and the weather was fair that morning. ".repeat(8);

    @Test
    void itIsTheSentenceWithMostOfTheWords() {
        Snippet snippet = cut(FILLER + "Grain was dear. " + FILLER
                + "The corridors for grain stay open, said the U.S. envoy. " + FILLER, "grain corridor");
        assertTrue(snippet.exact().startsWith("The corridors for grain stay open, said the U.S. envoy. The harbour"));
        assertTrue(snippet.exact().endsWith("that morning."), snippet.exact());
        assertEquals(List.of("corridors", "grain"), highlighted(snippet));
    }

    @Test
    void wordsThatStandCloseTogetherAreShownBeforeManyThatDoNot() {
        Snippet snippet = cut(FILLER + "Grain, grain and grain were in the news, and a corridor was too. " + FILLER
                + "A grain corridor. " + FILLER, "grain corridor");
        assertTrue(snippet.exact().startsWith("A grain corridor. The harbour"), snippet.exact());
    }

    @Test
    void offsetsAreCodePointsOfTheTextAndOfTheSnippet() {
        String text = "😀 ".repeat(300) + "\n\nA 😀 smile for the harbour.\n\n" + "😀 ".repeat(300);
        Snippet snippet = cut(text, "harbour");
        assertEquals(new SourceText(text).slice(new Span(snippet.start(), snippet.end())), snippet.exact());
        assertEquals(List.of("harbour"), highlighted(snippet));
        int[] inText = snippet.highlights().getFirst();
        assertEquals("harbour", new SourceText(text).slice(new Span(inText[0], inText[1])));
    }

    @Test
    void aSentenceThatIsTooLongIsCutBetweenWords() {
        String text = "word ".repeat(200) + "treaty " + "word ".repeat(200);
        Snippet snippet = cut(text, "treaty");
        assertTrue(snippet.exact().length() <= Passage.LONGEST);
        assertTrue(snippet.exact().matches("(word )+treaty( word)+"), snippet.exact());
    }

    @Test
    void whereNoWordStandsItIsTheBeginning() {
        Snippet snippet = cut("\n " + FILLER, "absent");
        assertEquals(2, snippet.start());
        assertTrue(snippet.exact().endsWith("."));
        assertEquals(List.of(), snippet.marks());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "treaty", "😀", "treaty 😀 treaty", "\n\n\ntreaty\n", "条约条约条约", "treaty\u0000treaty"})
    void theShortestTextsHaveOne(String text) {
        assertEquals(text.strip(), cut(text, "treaty").exact().strip());
    }

    @Test
    void whateverTheTextItsPartsFitTogether() {
        List<String> pieces = List.of("treaty", "treaties", "grain", "x".repeat(300), "😀", " ", ". ", "\n\n", "\n",
                "“",
                "”", "Mr. ", "的", "U.S.", "\u00a0", "word ");
        Random chance = new Random(11);
        for (int i = 0; i < 3_000; i++) {
            String text = IntStream.range(0, chance.nextInt(1, 200))
                    .mapToObj(_ -> pieces.get(chance.nextInt(pieces.size())))
                    .collect(Collectors.joining());
            Snippet snippet = cut(text, "treaty grain");
            assertTrue(snippet.exact().length() <= Passage.LONGEST, text);
            assertEquals(new SourceText(text).slice(new Span(snippet.start(), snippet.end())), snippet.exact());
            assertTrue(highlighted(snippet).stream().allMatch(word -> word.matches("treaty|treaties|grain")), text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"treaty ", "treaty", "a ", "(", "“treaty ", ".", "的", "x\n"})
    void aMegabyteTakesLinearTime(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> cut(text, "treaty grain a x"));
    }

    @Test
    void titlesAreMarkedToo() {
        assertArrayEquals(new int[]{2, 8}, Snippet.marks("😀 Treaty", new Sought(Set.of("treati"))).getFirst());
    }

    private static Snippet cut(String text, String words) {
        return Snippet.of(new SourceText(text), new Sought(Words.of(words)));
    }

    private static List<String> highlighted(Snippet snippet) {
        SourceText exact = new SourceText(snippet.exact());
        assertEquals(snippet.highlights().size(), snippet.marks().size());
        return snippet.marks().stream().map(mark -> exact.slice(new Span(mark[0], mark[1]))).toList();
    }
}
