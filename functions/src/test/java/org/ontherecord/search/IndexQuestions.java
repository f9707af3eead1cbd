package org.ontherecord.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ontherecord.article.ArticleId;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.reading.position.Target;
import org.ontherecord.search.ArticleQuery.Sort;
import org.ontherecord.search.Clause.Field;

/** How tests of any index fill it and ask it. */
abstract class IndexQuestions {
    /** An index with nothing in it, and what writes it. */
    public record Engine(ArticleIndex index, ArticleIndexer indexer) {}

    protected abstract Engine empty();

    /** Waits until what was applied is found. */
    protected void settle() {}

    ArticleIndex of(Printed... articles) {
        return of(Stream.of(articles).map(Printed::article).toList());
    }

    ArticleIndex of(List<IndexedArticle> articles) {
        Engine engine = empty();
        apply(engine, articles.stream().map(Change.Put::new).toArray(Change[]::new));
        return engine.index();
    }

    void apply(Engine engine, Change... changes) {
        engine.indexer().apply(List.of(changes));
        settle();
    }

    static Clause words(String text) {
        return new Clause.Words(Field.ANY, text);
    }

    static Clause dated(String from, String to) {
        return new Clause.Dated(Optional.of(Instant.parse(from + "T00:00:00Z")),
                Optional.of(Instant.parse(to + "T00:00:00Z")));
    }

    static Target target(String text, Actor... actors) {
        return new Target(text, List.of(actors), text);
    }

    static ArticleQuery query(Sort sort, int limit, Clause... clauses) {
        return new ArticleQuery(List.of(clauses), sort, limit, Optional.empty(), false);
    }

    static List<String> found(ArticleIndex index, Clause... clauses) {
        ArticleHits hits = index.articles(query(Sort.RELEVANCE, 100, clauses));
        assertEquals(hits.hits().size(), hits.total());
        return names(hits.hits());
    }

    static List<String> sorted(ArticleIndex index, Clause... clauses) {
        return found(index, clauses).stream().sorted().toList();
    }

    static List<Place> pages(ArticleIndex index, Sort sort, Clause clause) {
        List<Place> places = new ArrayList<>();
        Optional<Place> after = Optional.empty();
        do {
            List<Place> page = index.articles(new ArticleQuery(List.of(clause), sort, 7, after, false)).hits();
            places.addAll(page);
            after = page.isEmpty() ? Optional.empty() : Optional.of(Place.decode(page.getLast().encode()));
        } while (after.isPresent());
        return places;
    }

    static List<String> names(List<Place> hits) {
        return hits.stream().map(Place::article).map(ArticleId::value).map(id -> id.substring(0, 1)).toList();
    }

    static String letters(int number) {
        return "" + (char) ('a' + number / 26) + (char) ('a' + number % 26);
    }
}
