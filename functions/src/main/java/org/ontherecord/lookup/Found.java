package org.ontherecord.lookup;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ontherecord.article.ArticleStore;
import org.ontherecord.article.Cited;
import org.ontherecord.http.Cursor;
import org.ontherecord.http.Page;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.search.IndexedPosition;

/** Every position that a lookup finds, page by page, without a verdict over them. */
record Found(ArticleStore store, Actors actors, Search search) {
    private static final int SORT_DIGITS = 20;

    /** A position with how its target goes with the topic. */
    record One(Cited cited, Optional<Match> match) {}

    /** What a page shows. */
    private record Shown(Page<IndexedPosition> page) implements Proofs.Shown {
        @Override
        public Stream<IndexedPosition> proofs() {
            return page.data().stream();
        }
    }

    Page<One> page(PositionQuery query) {
        Optional<Actor> actor = query.actor().flatMap(actors::named);
        if (query.actor().isPresent() && actor.isEmpty()) return Page.empty();
        return actor.filter(_ -> query.isTimeline())
                .map(one -> new Timeline(store).page(one, query).map(cited -> new One(cited, Optional.empty())))
                .orElseGet(() -> searched(query, actor));
    }

    private Page<One> searched(PositionQuery query, Optional<Actor> actor) {
        Targets targets = new Targets(query.topic(), Names.standard());
        Search.Found found = stretch(query, actor, targets);
        Proofs proofs = new Proofs(store);
        Page<IndexedPosition> page = proofs.settle(found.positions(), left -> new Shown(page(query, left))).page();
        return (found.complete() ? page : leading(page, query))
                .map(position -> new One(proofs.of(position), targets.match(position)));
    }

    /** A search sees so many at most; what is beyond is seen by a search that begins where the last page ended. */
    private Search.Found stretch(PositionQuery query, Optional<Actor> actor, Targets targets) {
        Search.Found newest = search.find(query, actor, targets);
        return newest.complete() || query.after().isEmpty()
                ? newest
                : search.find(query.until(at(query.after().get())), actor, targets);
    }

    private static Page<IndexedPosition> leading(Page<IndexedPosition> page, PositionQuery query) {
        if (page.hasMore() || page.data().isEmpty()) return page;
        return new Page<>(page.data(), true,
                Optional.of(new Cursor(query.text(), sort(page.data().getLast())).encode()));
    }

    /** Those after the page before. */
    static Page<IndexedPosition> page(PositionQuery query, List<IndexedPosition> all) {
        List<IndexedPosition> following = all.stream()
                .filter(position -> query.after().map(after -> sort(position).compareTo(after) > 0).orElse(true))
                .limit(query.limit() + 1L)
                .toList();
        return Page.cut(following, query.limit(), query.text(), Found::sort);
    }

    /** Text that sorts the newest first. */
    private static String sort(IndexedPosition position) {
        return "%020d#%s".formatted(Long.MAX_VALUE - position.sortAt().toEpochMilli(), position.id());
    }

    private static Instant at(String sort) {
        return Instant.ofEpochMilli(Long.MAX_VALUE - Long.parseLong(sort.substring(0, SORT_DIGITS)));
    }
}
