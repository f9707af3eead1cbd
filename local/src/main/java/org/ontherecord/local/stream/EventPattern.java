package org.ontherecord.local.stream;

import java.util.List;
import org.ontherecord.http.Json;
import tools.jackson.databind.JsonNode;

/**
 * A filter of an event source: fields must be there and have one of the values listed. Of the comparisons that Lambda
 * knows, equality, {@code prefix} and {@code exists}; any other is refused when the pattern is read.
 */
record EventPattern(JsonNode pattern) {
    EventPattern {
        check(pattern);
    }

    static EventPattern parse(String json) {
        return new EventPattern(Json.MAPPER.readTree(json));
    }

    /** Whether a record passes: it matches one of the patterns, or there are none. */
    static boolean anyMatches(List<EventPattern> patterns, JsonNode record) {
        return patterns.isEmpty() || patterns.stream().anyMatch(each -> matches(each.pattern, record));
    }

    private static boolean matches(JsonNode pattern, JsonNode value) {
        if (pattern.isObject()) {
            return pattern.properties().stream().allMatch(each -> matches(each.getValue(), value.path(each.getKey())));
        }
        return pattern.valueStream().anyMatch(allowed -> allows(allowed, value));
    }

    private static boolean allows(JsonNode allowed, JsonNode value) {
        if (!allowed.isObject()) return allowed.equals(value);
        if (allowed.has("exists")) return allowed.get("exists").booleanValue() != value.isMissingNode();
        return value.isString() && value.stringValue().startsWith(allowed.get("prefix").stringValue());
    }

    private static void check(JsonNode pattern) {
        if (pattern.isObject()) {
            pattern.values().forEach(EventPattern::check);
        } else if (!pattern.isArray() || !pattern.valueStream().allMatch(EventPattern::known)) {
            throw new IllegalArgumentException("unknown filter: " + pattern);
        }
    }

    private static boolean known(JsonNode allowed) {
        return allowed.isValueNode() || (allowed.size() == 1 && (allowed.has("prefix") || allowed.has("exists")));
    }
}
