package org.ontherecord.lookup;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ontherecord.http.Cursor;
import org.ontherecord.http.Dates;
import org.ontherecord.http.Page;
import org.ontherecord.http.Refusal;
import org.ontherecord.http.Request;
import org.ontherecord.search.ArticleQuery.Sort;
import org.ontherecord.search.Clause;
import org.ontherecord.search.Query;

/**
 * What a list of articles asks.
 *
 * @param query what was typed
 * @param other what source and actor ask
 * @param after where the page before this one ended
 * @param text  the whole query but limit and cursor: a cursor is bound to it
 */
record ListQuery(Optional<Query> query, List<Clause> other, Optional<Instant> from, Optional<Instant> to, Sort sort,
        int limit, Optional<String> after, String text) {
    private static final List<String> FILTERS = List.of("q", "source", "actor", "from", "to", "sort");
    /** What a list's request may hold. */
    static final Set<String> PARAMETERS = Stream.concat(FILTERS.stream(), Stream.of("limit", "cursor"))
            .collect(Collectors.toUnmodifiableSet());

    /**
     * Reads a request whose parameters have been looked through.
     *
     * @throws Refusal when a parameter is wrong
     */
    static ListQuery of(Request request, Actors actors) {
        return of(request, actors, Page.USUAL);
    }

    /** The same of pages of another size. */
    static ListQuery of(Request request, Actors actors, Page.Size size) {
        String text = FILTERS.stream()
                .map(name -> name + "=" + request.query(name).orElse(""))
                .collect(Collectors.joining("\n", "articles\n", ""));
        Optional<Query> query = request.query("q").map(Query::parse);
        Stream<Clause> source = request.query("source").stream().map(Clause.BySource::new);
        Stream<Clause> actor = request.query("actor").stream().map(actors::id).map(Clause.ByActor::new);
        return new ListQuery(query, Stream.concat(source, actor).toList(),
                request.query("from").map(value -> Dates.start("from", value)),
                request.query("to").map(value -> Dates.end("to", value)), sort(request, query),
                size.of(request),
                request.query("cursor").map(cursor -> Cursor.decode(cursor, text).after()), text);
    }

    private static Sort sort(Request request, Optional<Query> query) {
        boolean ranks = query.filter(asked -> !asked.stems().isEmpty()).isPresent();
        Optional<String> label = request.query("sort");
        if (label.isEmpty()) return ranks ? Sort.RELEVANCE : Sort.NEWEST;
        Sort sort = Stream.of(Sort.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(label.get()))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("sort", "must be one of relevance, newest, oldest"));
        if (sort == Sort.RELEVANCE && !ranks) throw Refusal.invalid("sort", "relevance needs words in q");
        return sort;
    }

    /** The same, the newest first, whatever its words. */
    ListQuery newest() {
        return new ListQuery(query, other, from, to, Sort.NEWEST, limit, after, text);
    }

    /** Whether the table's own order by date answers it. */
    boolean isPlain() {
        return query.isEmpty() && other.isEmpty() && sort == Sort.NEWEST;
    }

    /** All of it, but order and place. */
    List<Clause> clauses() {
        Stream<Clause> dated = from.or(() -> to).stream().map(_ -> new Clause.Dated(from, to));
        return Stream.of(query.map(Query::clauses).orElse(List.of()).stream(), other.stream(), dated)
                .flatMap(clauses -> clauses)
                .toList();
    }
}
