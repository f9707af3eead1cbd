package org.ontherecord.search;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ontherecord.article.Article;
import org.ontherecord.article.ArchivedArticle;
import org.ontherecord.article.ArticleId;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.reading.position.Target;
import org.ontherecord.reading.quotation.Quotation;

/**
 * An article as it is indexed.
 *
 * @param text      its words, which are indexed and not kept
 * @param sources   what it is filed under as a source: the publication's name, its site's host
 * @param sortAt    what lists are sorted by: when it was published, else archived
 * @param actors    who holds, voices or is the target of a position in it, or is quoted, each once
 * @param speakers  who is quoted or holds a position in it, each once
 * @param positions all of its positions
 */
public record IndexedArticle(ArticleId id, Optional<String> title, String text, List<String> sources, Instant sortAt,
        List<Actor> actors, List<Actor> speakers, List<IndexedPosition> positions) {
    public IndexedArticle {
        sources = List.copyOf(sources);
        actors = List.copyOf(actors);
        speakers = List.copyOf(speakers);
        positions = List.copyOf(positions);
    }

    public static IndexedArticle of(ArchivedArticle archived) {
        Article article = archived.article();
        List<IndexedPosition> positions = archived.positions()
                .stream()
                .map(position -> IndexedPosition.of(article, position))
                .toList();
        Set<Actor> speakers = new LinkedHashSet<>();
        archived.reading().quotations().stream().map(Quotation::speaker).forEach(who -> who.ifPresent(speakers::add));
        positions.stream().map(IndexedPosition::filedUnder).forEach(speakers::addAll);
        Set<Actor> actors = new LinkedHashSet<>(speakers);
        positions.stream().flatMap(position -> position.target().stream()).map(Target::actors).forEach(actors::addAll);
        return new IndexedArticle(article.id(), article.details().title(), archived.text().value(),
                Sources.of(article.details()), article.sortAt(), List.copyOf(actors), List.copyOf(speakers), positions);
    }
}
