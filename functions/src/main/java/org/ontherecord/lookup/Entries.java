package org.ontherecord.lookup;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ontherecord.article.Article;
import org.ontherecord.article.ArticleView;
import org.ontherecord.article.Cited;
import org.ontherecord.article.PublicationDate;
import org.ontherecord.http.media.AtomEntry;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.reading.position.Position;
import org.ontherecord.reading.position.Target;

/**
 * What lookups find, as entries of feeds. Their ids are tag URIs (RFC 4151): the same wherever the archive is served.
 *
 * @param origin scheme and host that links begin with
 */
record Entries(String origin) {
    /** Begins every id. */
    static final String TAG = "tag:ontherecord.org,2026:";

    AtomEntry position(Found.One found) {
        Article article = found.cited().article();
        Position position = found.cited().position().position();
        return new AtomEntry(TAG + "position/" + found.cited().position().id(), said(position.holder(), position),
                changed(article), published(article), author(article), page(found.cited()), article.details().url(),
                found.cited().position().evidence().exact(),
                List.of(position.stance().label(), position.stance().family().label()));
    }

    /** A change of standing: the sentence that made it, and the one before it. */
    AtomEntry change(Changes.Change change) {
        Cited after = change.after();
        Position position = after.position().position();
        String title = change.before()
                .map(before -> change.whose().name() + " now " + Wording.verb(position.stance()) + " " + change.target()
                        + "; before: " + Wording.verb(before.position().position().stance()))
                .orElseGet(() -> "First statement found: " + said(change.whose(), position));
        return new AtomEntry(TAG + "change/" + after.position().id() + "/" + change.whose().id(), title,
                changed(after.article()), published(after.article()), author(after.article()), page(after),
                after.article().details().url(), Stream.concat(Stream.of(after), change.before().stream())
                        .map(Entries::dated)
                        .collect(Collectors.joining("\n\n")),
                List.of(change.before().isPresent() ? "change" : "first", position.stance().label()));
    }

    AtomEntry article(ArticleItem item) {
        ArticleView article = item.article();
        return new AtomEntry(TAG + "article/" + article.id(), article.title().orElse("Untitled"),
                Instant.parse(article.editedAt().orElse(article.archivedAt())),
                article.publishedAt().map(date -> PublicationDate.parse("publishedAt", date).at()),
                article.author().or(article::source).orElse("unknown"), origin + "/?article=" + article.id(),
                article.url(), item.snippet().map(Snippet::exact).orElse(""), List.of());
    }

    private static String said(Actor whose, Position position) {
        return whose.name() + " " + Wording.verb(position.stance()) + " "
                + position.target().map(Target::text).orElse("something");
    }

    private static String dated(Cited cited) {
        return cited.article().details().publishedAt().map(PublicationDate::toString).orElse("undated") + ": “"
                + cited.position().evidence().exact() + "”";
    }

    private String page(Cited cited) {
        return origin + "/?position=" + cited.position().id();
    }

    private static Instant changed(Article article) {
        return article.editedAt().orElse(article.archivedAt());
    }

    private static Optional<Instant> published(Article article) {
        return article.details().publishedAt().map(PublicationDate::at);
    }

    private static String author(Article article) {
        return article.details().author().or(article.details()::source).orElse("unknown");
    }
}
