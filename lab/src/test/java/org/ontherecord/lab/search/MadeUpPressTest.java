package org.ontherecord.lab.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ontherecord.search.IndexedArticle;

class MadeUpPressTest {
    private static final List<IndexedArticle> ARTICLES = IntStream.range(0, 200)
            .mapToObj(new MadeUpPress()::article)
            .toList();

    @Test
    void theSameNumberGivesTheSameArticle() {
        assertEquals(ARTICLES.get(7), new MadeUpPress().article(7));
    }

    @Test
    void articlesAreAsLongAsNewsAndTakeAsManyPositions() {
        assertEquals(520, ARTICLES.stream().mapToInt(article -> words(article).toList().size()).average().orElseThrow(),
                60);
        assertEquals(1.8, ARTICLES.stream().mapToInt(article -> article.positions().size()).average().orElseThrow(),
                0.4);
    }

    /** BBC pages of this length together have about eleven thousand different words. */
    @Test
    void someWordsAreCommonAndMostAreRare() {
        Map<String, Long> uses = ARTICLES.stream()
                .flatMap(MadeUpPressTest::words)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        long once = uses.values().stream().filter(count -> count == 1).count();

        assertTrue(uses.get("the") > 1000);
        assertTrue(once > uses.size() / 2, once + " of " + uses.size());
        assertEquals(11_000, uses.size(), 2_000);
    }

    private static Stream<String> words(IndexedArticle article) {
        return Stream.of(article.text().split(" ", -1));
    }
}
