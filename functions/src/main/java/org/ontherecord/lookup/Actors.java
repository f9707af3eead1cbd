package org.ontherecord.lookup;

import java.util.List;
import java.util.Optional;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.reading.entity.ActorCatalog;
import org.ontherecord.search.ArticleIndex;
import org.ontherecord.search.IndexedPosition;
import org.ontherecord.search.PositionSelection;

/** Actors by name: those of the catalog, and those whose positions the index holds. */
record Actors(ArticleIndex index) {
    /** The actor that a whole name means, in whatever spelling; empty when nobody of that name is known. */
    Optional<Actor> named(String name) {
        return ActorCatalog.standard().find(name).or(() -> indexed(Actor.idOf(name)));
    }

    /** The id that a whole name has, known or not. */
    String id(String name) {
        return ActorCatalog.standard().find(name).map(Actor::id).orElseGet(() -> Actor.idOf(name));
    }

    /** Somebody whom one of some positions is filed under, by id. */
    static Optional<Actor> filedUnder(List<IndexedPosition> positions, String id) {
        return positions.stream()
                .flatMap(position -> position.filedUnder().stream())
                .filter(actor -> actor.id().equals(id))
                .findFirst();
    }

    private Optional<Actor> indexed(String id) {
        if (id.isEmpty()) return Optional.empty();
        return filedUnder(index.positions(PositionSelection.ofActor(id), 1), id);
    }
}
