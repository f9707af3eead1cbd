package org.ontherecord.lookup;

import java.util.List;
import java.util.Optional;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.search.ArticleIndex;
import org.ontherecord.search.IndexedPosition;
import org.ontherecord.search.PositionSelection;

/** Finds all the positions that a lookup is about. */
record Search(ArticleIndex index, Actors actors) {
    /** Positions that a lookup looks at, the newest. */
    static final int MOST = 20_000;

    /**
     * What was found.
     *
     * @param positions newest first
     * @param complete  whether there are no older ones beyond the {@value #MOST} newest
     */
    record Found(List<IndexedPosition> positions, boolean complete) {}

    /**
     * Finds.
     *
     * @param actor   whose; empty for anybody's
     * @param targets that know the query's topic
     */
    Found find(PositionQuery query, Optional<Actor> actor, Targets targets) {
        if (query.topic().filter(topic -> topic.words().isEmpty()).isPresent()) return new Found(List.of(), true);
        List<IndexedPosition> found = index.positions(selection(query, actor), MOST);
        return new Found(found.stream().filter(targets::concern).toList(), found.size() < MOST);
    }

    private PositionSelection selection(PositionQuery query, Optional<Actor> actor) {
        return new PositionSelection(actor.map(Actor::id), query.kind(), query.stances(),
                query.speaker().map(actors::id), query.source(), query.from(), query.to(),
                query.topic().map(topic -> topic.terms(Names.standard())).orElse(List.of()),
                PositionSelection.ALL.named());
    }
}
