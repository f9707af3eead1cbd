package org.ontherecord.lab.search;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.ontherecord.search.IndexedArticle;
import org.ontherecord.search.Words;

/**
 * What somebody asks who remembers an article.
 *
 * @param article  the one
 * @param words    ten of its words in no order
 * @param together three that follow each other, of which one may be a stop word
 * @param rare     its longest word, which few others have
 * @param source   who printed it
 * @param from     half a year before it
 * @param to       half a year after it
 * @param actor    id of a state that is much in the news
 * @param topic    stems of something that positions are often about
 */
record Asked(IndexedArticle article, List<String> words, String together, String rare, String source, Instant from, Instant to,
        String actor, Set<String> topic) {
    private static final Duration HALF_A_YEAR = Duration.ofDays(180);
    private static final int WORDS = 10, FREQUENT = 20;

    static Asked of(IndexedArticle article, SplittableRandom random) {
        List<String> text = List.of(article.text().split(" ", -1));
        List<String> told = text.stream().filter(Lexicon::has).distinct().toList();
        int place = IntStream.generate(() -> random.nextInt(text.size() - 2))
                .filter(first -> Lexicon.has(text.get(first)) && Lexicon.has(text.get(first + 2)))
                .findFirst()
                .orElseThrow();
        return new Asked(article,
                IntStream.generate(() -> random.nextInt(told.size())).distinct().limit(WORDS).mapToObj(told::get)
                        .toList(),
                String.join(" ", text.subList(place, place + 3)),
                told.stream().max(Comparator.comparingInt(String::length)).orElseThrow(),
                article.sources().getFirst(), article.sortAt().minus(HALF_A_YEAR), article.sortAt().plus(HALF_A_YEAR),
                MadeUpPress.state(random.nextInt(FREQUENT)).id(),
                Words.of(MadeUpPress.subject(random.nextInt(FREQUENT)).getFirst()));
    }

    /** Its first few words. */
    String words(int count) {
        return String.join(" ", words.subList(0, count));
    }
}
