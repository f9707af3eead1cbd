package org.ontherecord.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignatureTest {
    private static final String STORY = words(1, 300);

    /** Words that mean nothing, the same for a seed. */
    private static String words(int seed, int count) {
        Random chance = new Random(seed);
        return IntStream.range(0, count)
                .mapToObj(i -> "word" + chance.nextInt(5000))
                .collect(Collectors.joining(" "));
    }

    private static Signature of(String text) {
        return Signature.of(text).orElseThrow();
    }

    private static double similarity(String one, String other) {
        return of(one).similarity(of(other).sketch());
    }

    private static double shared(String one, String other) {
        Set<String> both = new TreeSet<>(of(one).bands());
        both.retainAll(of(other).bands());
        return both.size();
    }

    @Test
    void aTextIsLikeItselfHoweverItIsSet() {
        String set = STORY.toUpperCase(Locale.ROOT).replace(" ", ",\n“");
        assertEquals(1, similarity(STORY, set));
        assertEquals(of(STORY).bands(), of(set).bands());
    }

    @Test
    void likenessIsTheShareOfShinglesInCommon() {
        String longer = STORY + " " + words(2, 300);
        assertEquals(0.5, similarity(STORY, longer), 0.17);
        assertEquals(0, similarity(STORY, words(3, 300)), 0.05);
    }

    @Test
    void nearCopiesShareBandsAndOthersDoNot() {
        int found = 0;
        for (int seed = 10; seed < 60; seed++) {
            String copy = words(seed, 300) + " " + words(seed + 1000, 100);
            if (shared(words(seed, 300), copy) > 0) found++;
            assertEquals(0, shared(words(seed, 300), words(seed + 2000, 300)));
        }
        assertTrue(found >= 48, found + " of 50 copies with a quarter of new text");
    }

    @Test
    void aShortTextHasNone() {
        assertEquals(Optional.empty(), Signature.of(words(1, 31)));
        assertTrue(Signature.of(words(1, 32)).isPresent());
    }

    @Test
    void ideographsAreWords() {
        String chinese = "外交部长周一表示该国支持这项协议并呼吁各方予以尊重同时强调对话是解决争端的唯一出路他还说道";
        assertTrue(Signature.of(chinese).isPresent());
    }

    @Test
    void aMegabyteTakesNoTime() {
        String text = words(5, 150_000);
        long start = System.nanoTime();
        assertTrue(Signature.of(text).isPresent());
        assertTrue(System.nanoTime() - start < 20_000_000_000L);
    }
}
