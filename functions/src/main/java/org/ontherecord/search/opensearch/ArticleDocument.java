package org.ontherecord.search.opensearch;

import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.search.IndexedArticle;
import org.ontherecord.search.IndexedPosition;
import org.ontherecord.search.Sources;

/**
 * An article as the domain takes it in, by articles.json: only {@code positions} is kept to be read back.
 *
 * @param text    the title as often as it counts, then its own words
 * @param month   as {@code 2026-01}, in UTC
 * @param source  as hits are counted by it
 * @param sources as they are compared
 * @param actors  id and name, with a tab between
 * @param count   of positions
 * @param positions by id, as they are read back
 */
record ArticleDocument(String id, Optional<String> title, List<String> text, List<String> speakers, long sortAt,
        String month,
        Optional<String> source, List<String> sources, List<String> actors, List<String> actorIds, int count,
        List<Filed> positions) {
    /** A position, and what it is found by. */
    record Filed(Filing filing, IndexedPosition position) {}

    static ArticleDocument of(IndexedArticle article) {
        return new ArticleDocument(article.id().value(), article.title(),
                text(article),
                article.speakers().stream().map(Actor::name).toList(), article.sortAt().toEpochMilli(),
                article.sortAt().atOffset(ZoneOffset.UTC).toString().substring(0, "2026-01".length()),
                article.sources().stream().findFirst(), article.sources().stream().map(Sources::key).toList(),
                article.actors().stream().map(actor -> actor.id() + '\t' + actor.name()).toList(),
                article.actors().stream().map(Actor::id).toList(), article.positions().size(),
                article.positions()
                        .stream()
                        .sorted(Comparator.comparing(IndexedPosition::id))
                        .map(position -> new Filed(Filing.of(position), position))
                        .toList());
    }

    private static List<String> text(IndexedArticle article) {
        return Stream
                .concat(article.title().stream().flatMap(title -> Stream.of(title, title)), Stream.of(article.text()))
                .toList();
    }
}
