package org.ontherecord.search.opensearch;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ontherecord.article.ArticleId;
import org.ontherecord.search.ArticleHits;
import org.ontherecord.search.ArticleHits.Count;
import org.ontherecord.search.ArticleHits.Facet;
import org.ontherecord.search.ArticleQuery;
import org.ontherecord.search.Place;
import org.ontherecord.search.Strictness;
import tools.jackson.databind.JsonNode;

/** A query as a domain is asked, and what it answers. Hits bring what they are sorted by, and nothing else of a document. */
final class ArticleSearch {
    private static final int VALUES = 10;
    private static final Map<Facet, String> FIELDS = Map.of(Facet.SOURCE, "source", Facet.ACTOR, "actors", Facet.MONTH,
            "month");

    private ArticleSearch() {}

    static Map<String, ?> of(ArticleQuery asked) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("query", new ClauseQuery(Strictness.of(asked.sort())).all(asked.clauses()));
        body.put("size", asked.limit());
        body.put("sort", sort(asked.sort()));
        body.put("track_total_hits", true);
        body.put("_source", false);
        asked.after().ifPresent(place -> body.put("search_after", after(asked.sort(), place)));
        if (asked.facets()) body.put("aggs", facets());
        return body;
    }

    static ArticleHits hits(JsonNode answer, boolean facets) {
        JsonNode hits = answer.path("hits");
        return new ArticleHits(hits.path("hits").valueStream().map(ArticleSearch::place).toList(),
                hits.path("total").path("value").asLong(), facets ? counts(answer.path("aggregations")) : Map.of());
    }

    private static Place place(JsonNode hit) {
        JsonNode sort = hit.path("sort");
        return new Place(sort.path(0).asDouble(), new ArticleId(sort.path(1).asString()));
    }

    private static List<Map<String, String>> sort(ArticleQuery.Sort by) {
        Map<String, String> first = switch (by) {
            case RELEVANCE -> Map.of("_score", "desc");
            case NEWEST -> Map.of("sortAt", "desc");
            case OLDEST -> Map.of("sortAt", "asc");
        };
        return List.of(first, Map.of("id", "asc"));
    }

    private static List<Object> after(ArticleQuery.Sort by, Place place) {
        Number value = switch (by) {
            case RELEVANCE -> (float) place.value();
            case NEWEST, OLDEST -> (long) place.value();
        };
        return List.of(value, place.article().value());
    }

    private static Map<Facet, Map<String, ?>> facets() {
        Map<Facet, Map<String, ?>> facets = new EnumMap<>(Facet.class);
        FIELDS.forEach((facet, field) -> facets.put(facet, Map.of("terms", Map.of("field", field, "size", VALUES))));
        return facets;
    }

    private static Map<Facet, List<Count>> counts(JsonNode answer) {
        Map<Facet, List<Count>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            counts.put(facet, answer.path(facet.name())
                    .path("buckets")
                    .valueStream()
                    .map(bucket -> new Count(bucket.path("key").asString(), bucket.path("doc_count").asLong()))
                    .toList());
        }
        return counts;
    }
}
