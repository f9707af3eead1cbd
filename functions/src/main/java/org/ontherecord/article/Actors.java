package org.ontherecord.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.reading.entity.ActorCatalog;

/** Actors by name: those of the catalog, and those whose positions the archive holds. */
public final class Actors {
    private final ArticleStore store;
    private final ActorCatalog catalog;

    public Actors(ArticleStore store, ActorCatalog catalog) {
        this.store = store;
        this.catalog = catalog;
    }

    /** The actor that a whole name means, in whatever spelling; empty when nobody of that name is known. */
    public Optional<Actor> named(String name) {
        return catalog.find(name).or(() -> archived(name));
    }

    /** Actors whose names or aliases begin so; beyond the catalog only by the whole name. */
    List<Actor> suggest(String prefix, int limit) {
        List<Actor> known = catalog.suggest(prefix, limit);
        List<Actor> actors = new ArrayList<>(known);
        archived(prefix).filter(actor -> !known.contains(actor)).ifPresent(actors::add);
        return actors.stream().limit(limit).toList();
    }

    private Optional<Actor> archived(String name) {
        String id = Actor.idOf(name);
        if (id.isEmpty()) return Optional.empty();
        return store.entries(id, Optional.empty(), Optional.empty(), Optional.empty(), 1)
                .stream()
                .flatMap(entry -> Stream.concat(entry.position().actors().stream(),
                        entry.position().position().alternates().stream()))
                .filter(actor -> actor.id().equals(id))
                .findFirst();
    }
}
