package org.ontherecord.lookup;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ontherecord.article.ArticleStore;
import org.ontherecord.http.Page;
import org.ontherecord.search.IndexedPosition;

/** Compares all actors' standings on a topic. Whoever is not among them has said nothing that was found: no stance. */
record Comparison(ArticleStore store, Search search) {
    /**
     * What is answered.
     *
     * @param complete whether all positions found were looked at, and not the newest alone
     * @param coverage what all standings rest on, those of other pages too
     * @param total    how many standings there are
     */
    record Answer(boolean complete, Coverage coverage, int total, List<StandingView> data, boolean hasMore,
            Optional<String> next) {}

    /** A page of the standings made of positions found. */
    private record Shown(Coverage coverage, int total, Page<Standing> page) implements Proofs.Shown {
        @Override
        public Stream<IndexedPosition> proofs() {
            return page.data().stream().flatMap(Standing::proofs);
        }
    }

    Answer compare(PositionQuery query) {
        Targets targets = new Targets(query.topic(), Names.standard());
        Search.Found found = search.find(query, Optional.empty(), targets);
        Standings standings = new Standings(actor -> query.kind().map(actor.kind()::equals).orElse(true), targets);
        Proofs proofs = new Proofs(store);
        Shown shown = proofs.settle(found.positions(), left -> shown(query, standings.of(left), left));
        Page<StandingView> page = shown.page().map(standing -> StandingView.of(standing, proofs));
        return new Answer(found.complete(), shown.coverage(), shown.total(), page.data(), page.hasMore(),
                page.next());
    }

    private static Shown shown(PositionQuery query, List<Standing> all, List<IndexedPosition> left) {
        List<Standing> following = all.stream()
                .filter(standing -> query.after().map(after -> standing.sort().compareTo(after) > 0).orElse(true))
                .limit(query.limit() + 1L)
                .toList();
        return new Shown(Coverage.of(left), all.size(),
                Page.cut(following, query.limit(), query.text(), Standing::sort));
    }
}
