package org.ontherecord.search.opensearch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ontherecord.http.Json;
import org.ontherecord.search.IndexedPosition;
import org.ontherecord.search.PositionSelection;
import tools.jackson.databind.JsonNode;

/**
 * All positions that are asked for. A position is as old as its article, and its id begins with its article's, so articles in
 * order bring their positions in order.
 */
final class PositionPages {
    /** Articles at once. Most answers have fewer. */
    private static final int PAGE = 2000;
    private static final String KEPT = "1m";
    private static final String POINT_IN_TIME = "/_search/point_in_time";

    private final Domain domain;

    PositionPages(Domain domain) {
        this.domain = domain;
    }

    List<IndexedPosition> read(PositionSelection asked, int most) {
        String path = OpenSearchIndex.search(asked.toString());
        JsonNode page = domain.post(path, body(asked)).orFail();
        List<IndexedPosition> found = positions(page, asked).limit(most).toList();
        return found.size() == most || hits(page).size() < PAGE ? found : readAll(asked, most);
    }

    /** From the start, so that all pages tell of one moment. */
    private List<IndexedPosition> readAll(PositionSelection asked, int most) {
        String moment = domain.post("/" + Articles.SEARCHED + POINT_IN_TIME + "?keep_alive=" + KEPT, Map.of())
                .orFail()
                .path("pit_id")
                .asString();
        try {
            return readAll(moment, asked, most);
        } finally {
            domain.delete(POINT_IN_TIME, Map.of("pit_id", List.of(moment)));
        }
    }

    private List<IndexedPosition> readAll(String moment, PositionSelection asked, int most) {
        List<IndexedPosition> found = new ArrayList<>();
        Map<String, Object> body = body(asked);
        body.put("pit", Map.of("id", moment, "keep_alive", KEPT));
        JsonNode page;
        do {
            page = domain.post("/_search", body).orFail();
            positions(page, asked).limit(most - found.size()).forEach(found::add);
            last(page).ifPresent(hit -> body.put("search_after", hit.path("sort")));
        } while (found.size() < most && hits(page).size() == PAGE);
        return found;
    }

    private static Map<String, Object> body(PositionSelection asked) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("query", SelectionQuery.of(asked));
        body.put("size", PAGE);
        body.put("sort", List.of(Map.of("sortAt", "desc"), Map.of("id", "asc")));
        body.put("track_total_hits", false);
        return body;
    }

    private static Stream<IndexedPosition> positions(JsonNode page, PositionSelection asked) {
        return hits(page).valueStream().flatMap(hit -> positionsOf(hit, asked));
    }

    private static Stream<IndexedPosition> positionsOf(JsonNode hit, PositionSelection asked) {
        return hit.path("_source")
                .path("positions")
                .valueStream()
                .filter(filed -> Json.MAPPER.treeToValue(filed.path("filing"), Filing.class).answers(asked))
                .map(filed -> Json.MAPPER.treeToValue(filed.path("position"), IndexedPosition.class));
    }

    private static Optional<JsonNode> last(JsonNode page) {
        return hits(page).isEmpty() ? Optional.empty() : Optional.of(hits(page).get(hits(page).size() - 1));
    }

    private static JsonNode hits(JsonNode page) {
        return page.path("hits").path("hits");
    }
}
