package org.ontherecord.lookup;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ontherecord.article.ActorView;
import org.ontherecord.article.Actors;
import org.ontherecord.article.Article;
import org.ontherecord.article.ArticleId;
import org.ontherecord.article.ArticleStore;
import org.ontherecord.article.LookupEntry;
import org.ontherecord.article.PositionView;
import org.ontherecord.http.Cursor;
import org.ontherecord.http.Page;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.reading.entity.ActorCatalog;

/** Looks up an actor's positions. */
final class Positions {
    /** Entries of one actor that a lookup reads at most, the newest first. */
    private static final int MOST_ENTRIES = 2000;
    private final ArticleStore store;
    private final ActorCatalog catalog;
    private final Actors actors;

    Positions(ArticleStore store, ActorCatalog catalog) {
        this.store = store;
        this.catalog = catalog;
        this.actors = new Actors(store, catalog);
    }

    /**
     * What a lookup answers.
     *
     * @param actor    who was asked for; empty when nobody of that name is known
     * @param complete whether all of the actor's entries were read, and not the newest alone
     */
    record Answer(Optional<ActorView> actor, boolean complete, List<Standing> standings, List<PositionView> data,
            boolean hasMore, Optional<String> next) {}

    Answer lookUp(PositionQuery query) {
        Optional<String> after = query.cursor().map(cursor -> Cursor.decode(cursor, query.text()).after());
        Optional<Actor> actor = actors.named(query.actor());
        List<LookupEntry> entries = actor.map(one -> store.entries(one.id(), query.from(), query.to(),
                Optional.empty(), MOST_ENTRIES)).orElse(List.of());
        List<Statement> found = current(entries).filter(statement -> matches(query, statement)).toList();
        List<Standing> standings = actor.map(one -> new Standings(one, catalog::names).of(found, query.topic()))
                .orElse(List.of());
        List<Statement> following = found.stream()
                .filter(statement -> after.map(sort -> statement.sort().compareTo(sort) < 0).orElse(true))
                .limit(query.limit() + 1L)
                .toList();
        Page<PositionView> page = Page.cut(following, query.limit(), query.text(), Statement::sort)
                .map(Statement::view);
        return new Answer(actor.map(ActorView::of), entries.size() < MOST_ENTRIES, standings, page.data(),
                page.hasMore(), page.next());
    }

    /** Entries of readings that are current, with their articles. */
    private Stream<Statement> current(List<LookupEntry> entries) {
        Map<ArticleId, Article> articles = store.articles(entries.stream().map(LookupEntry::article).toList());
        return entries.stream()
                .filter(entry -> Optional.ofNullable(articles.get(entry.article()))
                        .map(article -> article.rev().equals(entry.rev()))
                        .orElse(false))
                .map(entry -> new Statement(articles.get(entry.article()), entry.position(), entry.sort()));
    }

    private boolean matches(PositionQuery query, Statement statement) {
        var position = statement.position();
        return query.stance().map(stance -> stance == position.stance()).orElse(true)
                && query.family().map(family -> family == position.stance().family()).orElse(true)
                && query.topic()
                        .map(topic -> position.target()
                                .flatMap(target -> topic.match(target, catalog::names))
                                .isPresent())
                        .orElse(true)
                && query.speaker().map(speaker -> isSpeaker(speaker, statement)).orElse(true)
                && query.source().map(source -> isSource(source, statement.article())).orElse(true)
                && (!query.isDated() || statement.saidAt().isPresent());
    }

    /** Whoever voices a position: the holder, where nobody else does. */
    private static boolean isSpeaker(String name, Statement statement) {
        var position = statement.position();
        return position.speaker().orElse(position.holder()).id().equals(Actor.idOf(name));
    }

    private static boolean isSource(String name, Article article) {
        return article.details().source().map(source -> source.equalsIgnoreCase(name)).orElse(false)
                || article.details().url().map(url -> host(url).equals(name.toLowerCase(Locale.ROOT))).orElse(false);
    }

    private static String host(String url) {
        try {
            return Optional.ofNullable(URI.create(url).getHost())
                    .orElse("")
                    .toLowerCase(Locale.ROOT)
                    .replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }
}
