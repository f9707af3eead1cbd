package org.ontherecord.lookup;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ontherecord.article.ActorView;
import org.ontherecord.article.ArticleStore;
import org.ontherecord.http.Page;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.search.IndexedPosition;

/** Looks up positions, with the verdict over all of them. */
record Positions(ArticleStore store, Actors actors, Search search) {
    /** Standings given at most; the rest stands in the list of positions. */
    private static final int MOST_STANDINGS = 50;

    /**
     * What a lookup answers.
     *
     * @param actor    who was asked for; empty when nobody of that name is known, or anybody's positions were asked for
     * @param complete whether all positions found were looked at, and not the newest alone
     * @param total    how many were found
     */
    record Answer(Optional<ActorView> actor, boolean complete, int total, List<StandingView> standings,
            List<PositionItem> data, boolean hasMore, Optional<String> next) {}

    /** What of an answer is made of positions found. */
    private record Shown(int total, List<Standing> standings, Page<IndexedPosition> page) implements Proofs.Shown {
        @Override
        public Stream<IndexedPosition> proofs() {
            return Stream.concat(standings.stream().flatMap(Standing::proofs), page.data().stream());
        }
    }

    Answer lookUp(PositionQuery query) {
        Optional<Actor> actor = query.actor().flatMap(actors::named);
        if (query.actor().isPresent() && actor.isEmpty()) {
            return new Answer(Optional.empty(), true, 0, List.of(), List.of(), false, Optional.empty());
        }
        Targets targets = new Targets(query.topic(), Names.standard());
        Search.Found found = search.find(query, actor, targets);
        Standings standings = new Standings(one -> actor.map(Actor::id).map(one.id()::equals).orElse(true), targets);
        Proofs proofs = new Proofs(store);
        Shown shown = proofs.settle(found.positions(), left -> new Shown(left.size(),
                standings.of(left).stream().limit(MOST_STANDINGS).toList(), page(query, left)));
        Page<PositionItem> page = actor.filter(_ -> query.isTimeline())
                .map(one -> new Timeline(store).page(one, query).map(cited -> PositionItem.of(cited, Optional.empty())))
                .orElseGet(() -> shown.page()
                        .map(position -> new PositionItem(proofs.view(position), targets.match(position))));
        return new Answer(actor.map(ActorView::of), found.complete(), shown.total(),
                shown.standings().stream().map(standing -> StandingView.of(standing, proofs)).toList(), page.data(),
                page.hasMore(), page.next());
    }

    /** Those after the page before; a timeline's come from elsewhere. */
    private static Page<IndexedPosition> page(PositionQuery query, List<IndexedPosition> all) {
        return query.isTimeline() ? Page.empty() : Found.page(query, all);
    }
}
