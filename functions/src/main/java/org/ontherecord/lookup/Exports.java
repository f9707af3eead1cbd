package org.ontherecord.lookup;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ontherecord.article.ArticleStore;
import org.ontherecord.article.ArticleView;
import org.ontherecord.http.Answer;
import org.ontherecord.http.Json;
import org.ontherecord.http.Page;
import org.ontherecord.http.Request;
import org.ontherecord.http.Responses;
import org.ontherecord.http.Router;
import org.ontherecord.http.media.AtomEntry;
import org.ontherecord.http.media.AtomFeed;
import org.ontherecord.http.media.Csv;

/**
 * The same lookups as feeds to follow and files to keep. A file has as many pages as its list, each led to by the one before
 * ({@code Link}); put one after the other they are one file, since the first alone names the columns.
 */
final class Exports {
    private static final Page.Size OF_FEEDS = new Page.Size(50, Page.MOST), OF_FILES = new Page.Size(500, 1000),
            OF_STANDINGS = new Page.Size(Page.MOST, 2 * Page.MOST);
    private static final byte LINE_END = '\n';
    private final Actors actors;
    private final ArticleSearch articles;
    private final Found found;
    private final Comparison comparison;
    private final Changes changes;

    Exports(ArticleStore store, Actors actors, Search search, ArticleSearch articles, Comparison comparison) {
        this.actors = actors;
        this.articles = articles;
        this.found = new Found(store, actors, search);
        this.comparison = comparison;
        this.changes = new Changes(store, actors, search);
    }

    /** Its routes; each answer gets a last touch. */
    Router routes(Responses responses, UnaryOperator<Answer> last) {
        return new Router(responses).on("GET /v1/positions.atom", request -> last.apply(positionFeed(request)))
                .on("GET /v1/standings.atom", request -> last.apply(changeFeed(request)))
                .on("GET /v1/articles.atom", request -> last.apply(articleFeed(request)))
                .on("GET /v1/positions.csv",
                        request -> last.apply(table(Columns.OF_POSITIONS, positions(request), request)))
                .on("GET /v1/standings.csv",
                        request -> last.apply(table(Columns.OF_STANDINGS, standings(request), request)))
                .on("GET /v1/articles.csv", request -> last.apply(table(Columns.OF_ARTICLES, listed(request), request)))
                .on("GET /v1/positions.jsonl", request -> last.apply(lines(positions(request), request)))
                .on("GET /v1/standings.jsonl", request -> last.apply(lines(standings(request), request)))
                .on("GET /v1/articles.jsonl", request -> last.apply(lines(listed(request), request)));
    }

    private Page<PositionItem> positions(Request request) {
        return found.page(PositionQuery.ofPositions(request, OF_FILES))
                .map(one -> PositionItem.of(one.cited(), one.match()));
    }

    private Page<StandingView> standings(Request request) {
        Comparison.Answer compared = comparison.compare(PositionQuery.ofStandings(request, OF_STANDINGS));
        return new Page<>(compared.data(), compared.hasMore(), compared.next());
    }

    private Page<ArticleItem> articles(ListQuery query) {
        return (query.isPlain() ? articles.newest(query) : articles.found(query)).page();
    }

    private Page<ArticleView> listed(Request request) {
        request.allowOnly(ListQuery.PARAMETERS);
        return articles(ListQuery.of(request, actors, OF_FILES)).map(ArticleItem::article);
    }

    private Answer positionFeed(Request request) {
        Entries entries = new Entries(request.origin());
        return feed("Positions", request,
                found.page(PositionQuery.ofPositions(request, OF_FEEDS)).map(entries::position));
    }

    private Answer changeFeed(Request request) {
        Entries entries = new Entries(request.origin());
        List<AtomEntry> latest = changes.latest(PositionQuery.ofChanges(request, OF_FEEDS))
                .stream()
                .map(entries::change)
                .toList();
        return feed("Changes of standing", request, new Page<>(latest, false, Optional.empty()));
    }

    private Answer articleFeed(Request request) {
        request.allowOnly(ListQuery.PARAMETERS);
        Entries entries = new Entries(request.origin());
        return feed("Articles", request,
                articles(ListQuery.of(request, actors, OF_FEEDS).newest()).map(entries::article));
    }

    private static Answer feed(String what, Request request, Page<AtomEntry> page) {
        String asked = Stream.of("actor", "topic", "q")
                .flatMap(name -> request.query(name).stream())
                .collect(Collectors.joining(", "));
        AtomFeed feed = new AtomFeed(Entries.TAG + request.address(Set.of("cursor"), "").substring(1),
                asked.isEmpty() ? what : what + ": " + asked, request.origin() + request.address(),
                request.origin() + "/" + request.address().replaceFirst("^[^?]*", ""),
                page.following(request).map(request.origin()::concat), page.data());
        return linked(Answer.of(AtomFeed.MEDIA_TYPE, feed.bytes()), page, request);
    }

    private static <T> Answer table(Columns<T> columns, Page<T> page, Request request) {
        boolean first = request.query("cursor").isEmpty();
        Csv csv = new Csv();
        if (first) csv.line(columns.names());
        page.data().forEach(item -> csv.line(columns.cells(item)));
        return file(Answer.of(Csv.mediaType(first), csv.bytes()), page, request);
    }

    private static Answer lines(Page<?> page, Request request) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        page.data().forEach(item -> {
            lines.writeBytes(Json.MAPPER.writeValueAsBytes(item));
            lines.write(LINE_END);
        });
        return file(Answer.of("application/jsonl", lines.toByteArray()), page, request);
    }

    private static Answer file(Answer answer, Page<?> page, Request request) {
        String name = request.path().substring(request.path().lastIndexOf('/') + 1);
        return linked(answer.with("Content-Disposition", "attachment; filename=\"" + name + "\""), page, request);
    }

    private static Answer linked(Answer answer, Page<?> page, Request request) {
        return page.link(request).map(link -> answer.with("Link", link)).orElse(answer);
    }
}
