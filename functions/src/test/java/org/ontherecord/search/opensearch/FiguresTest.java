package org.ontherecord.search.opensearch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.reading.entity.ActorKind;
import org.ontherecord.reading.position.Stance;
import org.ontherecord.reading.position.Target;
import org.ontherecord.search.ArticleQuery;
import org.ontherecord.search.ArticleQuery.Sort;
import org.ontherecord.search.Change;
import org.ontherecord.search.Clause;
import org.ontherecord.search.Clause.Field;
import org.ontherecord.search.PositionSelection;
import org.ontherecord.search.PositionSelection.TargetTerm;
import org.ontherecord.search.Printed;

/**
 * Prints what docs/operations.md says of the engine's speed; with {@code -Dfigures=10000} articles. They have 300 words
 * each, as rare and as frequent as words are (Zipf–Mandelbrot), and three positions of 200 actors on 2,000 targets.
 */
@Tag("opensearch")
@EnabledIfSystemProperty(named = "figures", matches = "\\d+", disabledReason = "takes its time")
@ExtendWith(OpenSearchNode.Started.class)
class FiguresTest {
    private static final int BATCH = 100;
    private static final int ARTICLES = Integer.getInteger("figures", BATCH);
    private static final int WORDS = 300, VOCABULARY = 60_000, ACTORS = 200, TARGETS = 2000;
    private static final int ROUNDS = 200;

    private final Random random = new Random(7);
    private final OpenSearchNode node;
    private final OpenSearchIndex index;
    private final OpenSearchIndexer indexer;

    FiguresTest(OpenSearchNode node) {
        this.node = node;
        index = OpenSearchIndex.at(node.endpoint());
        indexer = node.empty();
    }

    @Test
    void indexesAndAnswers() {
        Instant start = Instant.now();
        for (int from = 0; from < ARTICLES; from += BATCH)
            indexer.apply(IntStream.range(from, from + BATCH)
                    .<Change>mapToObj(i -> new Change.Put(article(i).article()))
                    .toList());
        long millis = Duration.between(start, Instant.now()).toMillis();
        System.out.printf("%d articles, %d a batch: %d a second, %d bytes each%n", ARTICLES, BATCH,
                ARTICLES * 1000L / millis, bytes() / ARTICLES);
        assertEquals(ARTICLES, index.state().articles());
        print("a word", () -> found(Sort.RELEVANCE, false, word()));
        print("two words", () -> found(Sort.RELEVANCE, false, word() + " " + word()));
        print("two words, with facets", () -> found(Sort.RELEVANCE, true, word() + " " + word()));
        print("a word, newest first", () -> found(Sort.NEWEST, false, word()));
        print("positions of an actor", () -> index.positions(of(random.nextInt(ACTORS)), 10_000).size());
        print("positions on a topic", () -> index.positions(on("target" + random.nextInt(TARGETS)), 10_000).size());
        print("2,000 positions", () -> index.positions(PositionSelection.ALL, 2000).size());
    }

    private void print(String what, LongSupplier ask) {
        assertEquals(ROUNDS, LongStream.generate(ask).limit(ROUNDS).filter(hits -> hits >= 0).count());
        long[] hits = new long[ROUNDS];
        long[] micros = IntStream.range(0, ROUNDS).mapToLong(i -> {
            long start = System.nanoTime();
            hits[i] = ask.getAsLong();
            return (System.nanoTime() - start) / 1000;
        }).sorted().toArray();
        System.out.printf("%-24s p50 %6.1f ms, p99 %6.1f ms, %6.0f hits%n", what, micros[ROUNDS / 2] / 1000.0,
                micros[ROUNDS * 99 / 100] / 1000.0, LongStream.of(hits).average().orElseThrow());
    }

    private long found(Sort sort, boolean facets, String words) {
        return index.articles(new ArticleQuery(List.of(new Clause.Words(Field.ANY, words)), sort, 20, Optional.empty(),
                facets)).total();
    }

    private static PositionSelection of(int actor) {
        return new PositionSelection(Optional.of(actor(actor).id()), Optional.empty(), Set.of(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Set.of());
    }

    private static PositionSelection on(String word) {
        return new PositionSelection(Optional.empty(), Optional.empty(), Set.of(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), List.of(Set.of(new TargetTerm.Stem(word))), Set.of());
    }

    private Printed article(int number) {
        Printed article = Printed.as(Integer.toString(number, 26)
                .chars()
                .mapToObj(digit -> Character.toString('a' + Character.digit(digit, 26)))
                .collect(Collectors.joining()))
                .archived(Instant.parse("2020-01-01T00:00:00Z").plusSeconds(number * 1800L).toString())
                .titled(words(8))
                .says(words(WORDS))
                .by("Paper " + number % 40);
        for (int i = 0; i < 3; i++)
            article.holding(actor(random.nextInt(ACTORS)), Stance.SUPPORTS,
                    new Target("target" + random.nextInt(TARGETS) + " " + words(3),
                            List.of(actor(random.nextInt(ACTORS))), word()));
        return article;
    }

    private static Actor actor(int number) {
        return new Actor("Actor Number " + number, ActorKind.COUNTRY);
    }

    private String words(int count) {
        return IntStream.range(0, count).mapToObj(i -> word()).collect(Collectors.joining(" "));
    }

    /** The rank of a word whose frequency falls as 1/(rank + 2.7), by the inverse of its distribution. */
    private String word() {
        double shift = 2.7;
        return "w" + (int) (shift * Math.pow((VOCABULARY + shift) / shift, random.nextDouble()) - shift);
    }

    private long bytes() {
        node.domain().post("/" + Articles.SEARCHED + "/_forcemerge?max_num_segments=1", Map.of()).orFail();
        return node.domain()
                .get("/" + Articles.SEARCHED + "/_stats/store")
                .orFail()
                .at("/_all/primaries/store/size_in_bytes")
                .asLong();
    }
}
