package org.ontherecord.search.opensearch;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** OpenSearch's query language: the few words of it that are spoken here. */
final class Query {
    private Query() {}

    static Map<String, ?> everything() {
        return Map.of("match_all", Map.of());
    }

    static Map<String, ?> term(String field, Object value) {
        return Map.of("term", Map.of(field, Map.of("value", value)));
    }

    static Map<String, ?> term(String field, String value, int weight) {
        return Map.of("term", Map.of(field, Map.of("value", value, "boost", weight)));
    }

    static Map<String, ?> terms(String field, Collection<?> values) {
        return Map.of("terms", Map.of(field, values));
    }

    static Map<String, ?> prefix(String field, String prefix) {
        return Map.of("prefix", Map.of(field, Map.of("value", prefix)));
    }

    static Map<String, ?> range(String field, Map<String, Long> bounds) {
        return Map.of("range", Map.of(field, bounds));
    }

    /** All of these hold; none of them counts for the score. */
    static Map<String, ?> filter(List<Map<String, ?>> conditions) {
        return Map.of("bool", Map.of("filter", conditions));
    }

    /** The same score for whatever meets it. */
    static Map<String, ?> constant(Map<String, ?> condition) {
        return Map.of("constant_score", Map.of("filter", condition));
    }

    /** At least so many of these hold; nothing where there are none to hold. */
    static Map<String, ?> any(List<Map<String, ?>> choices, int least) {
        if (choices.isEmpty()) return Map.of("match_none", Map.of());
        return Map.of("bool", Map.of("should", choices, "minimum_should_match", least));
    }

    static Map<String, ?> nested(String path, Map<String, ?> query) {
        return Map.of("nested", Map.of("path", path, "score_mode", "none", "query", query));
    }
}
