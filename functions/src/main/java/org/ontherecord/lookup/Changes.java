package org.ontherecord.lookup;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ontherecord.article.ArticleStore;
import org.ontherecord.article.Cited;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.search.IndexedPosition;

/** The moments at which somebody's standing on something came to be or turned round. */
record Changes(ArticleStore store, Actors actors, Search search) {
    private static final Comparator<Turning> NEWEST_FIRST = Comparator
            .comparing(Turning::after, Statement.BY_DATE.reversed());

    /**
     * A change.
     *
     * @param before the last statement on the other side; empty where nothing was found before
     */
    private record Turning(Actor actor, Optional<Statement> before, Statement after) {}

    /**
     * The same with its sentences.
     *
     * @param whose whose standing changed
     */
    record Change(Actor whose, Optional<Cited> before, Cited after, String target) {}

    private record Shown(List<Turning> turnings) implements Proofs.Shown {
        @Override
        public Stream<IndexedPosition> proofs() {
            return turnings.stream()
                    .flatMap(turning -> Stream.concat(turning.before().stream(), Stream.of(turning.after())))
                    .map(Statement::position);
        }
    }

    /** The latest ones. */
    List<Change> latest(PositionQuery query) {
        Optional<Actor> actor = query.actor().flatMap(actors::named);
        if (query.actor().isPresent() && actor.isEmpty()) return List.of();
        Targets targets = new Targets(query.topic(), Names.standard());
        Standings standings = new Standings(one -> actor.map(Actor::id).map(one.id()::equals).orElse(true)
                && query.kind().map(one.kind()::equals).orElse(true), targets);
        Proofs proofs = new Proofs(store);
        return proofs
                .settle(search.find(query, actor, targets).positions(),
                        left -> new Shown(turnings(standings.of(left), query.limit())))
                .turnings()
                .stream()
                .map(turning -> new Change(turning.actor(),
                        turning.before().map(before -> proofs.of(before.position())),
                        proofs.of(turning.after().position()), turning.after().target().text()))
                .toList();
    }

    private static List<Turning> turnings(List<Standing> standings, int most) {
        return standings.stream().flatMap(Changes::turnings).sorted(NEWEST_FIRST).limit(most).toList();
    }

    private static Stream<Turning> turnings(Standing standing) {
        return Stream.concat(
                standing.first().map(first -> new Turning(standing.actor(), Optional.empty(), first)).stream(),
                standing.changes()
                        .stream()
                        .map(turn -> new Turning(standing.actor(), Optional.of(turn.before()), turn.after())));
    }
}
