package org.ontherecord.lookup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ontherecord.article.ActorView;
import org.ontherecord.http.Page;
import org.ontherecord.http.Refusal;
import org.ontherecord.http.Request;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.reading.entity.ActorCatalog;
import org.ontherecord.search.IndexedPosition;
import org.ontherecord.search.PositionSelection;

/**
 * An actor with what its positions are about.
 *
 * @param names     every name it is known by
 * @param complete  whether all positions were looked at, and not the newest alone
 * @param positions how many are filed under it
 * @param stances   how many of each, by label, the most frequent first
 * @param topics    those with most statements
 */
record Profile(String id, String name, String kind, List<String> names, boolean complete, int positions,
        Coverage coverage, Map<String, Long> stances, List<TopicView> topics) {
    /**
     * The profile that a request asks for.
     *
     * @throws Refusal when nobody has that id
     */
    static Profile of(Request request, Actors actors) {
        request.allowOnly(Set.of("limit"));
        int limit = request.number("limit", 1, Page.MOST, Page.LIMIT);
        String id = request.parameter("id");
        List<IndexedPosition> found = actors.index().positions(PositionSelection.ofActor(id), Search.MOST);
        Actor actor = Names.standard()
                .actor(id)
                .or(() -> Actors.filedUnder(found, id))
                .orElseThrow(() -> Refusal.notFound("there is no actor of that id"));
        ActorView view = ActorView.of(actor);
        return new Profile(view.id(), view.name(), view.kind(), ActorCatalog.standard().names(actor),
                found.size() < Search.MOST, found.size(), Coverage.of(found), stances(found),
                Topics.of(found, _ -> true).stream().limit(limit).toList());
    }

    private static Map<String, Long> stances(List<IndexedPosition> found) {
        Map<String, Long> counts = new LinkedHashMap<>();
        found.stream()
                .collect(Collectors.groupingBy(position -> position.stance().label(), Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }
}
