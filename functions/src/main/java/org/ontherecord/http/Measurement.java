package org.ontherecord.http;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One line of the log that CloudWatch makes metrics of (its "Embedded metric format"): how much of what a function did, and what
 * it was about. It holds ids and numbers, and no words of articles, no questions, addresses or tokens.
 *
 * @param amounts  by name, such as {@code Milliseconds} or {@code Faults}
 * @param concerns by name, such as {@code requestId} or {@code articleId}
 */
public record Measurement(Map<String, Long> amounts, Map<String, String> concerns) {
    private static final String NAMESPACE = "OnTheRecord";

    public Measurement {
        amounts = Map.copyOf(amounts);
        concerns = Map.copyOf(concerns);
    }

    /** The line, as a function logs it. */
    public String line(String function, Instant now) {
        Map<String, Object> directive = new LinkedHashMap<>();
        directive.put("Namespace", NAMESPACE);
        directive.put("Dimensions", List.of(List.of("function")));
        directive.put("Metrics", amounts.keySet().stream().sorted().map(Measurement::metric).toList());
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("_aws", Map.of("Timestamp", now.toEpochMilli(), "CloudWatchMetrics", List.of(directive)));
        line.put("function", function);
        line.putAll(new TreeMap<>(concerns));
        line.putAll(new TreeMap<>(amounts));
        return Json.MAPPER.writeValueAsString(line);
    }

    private static Map<String, String> metric(String name) {
        return Map.of("Name", name, "Unit", name.equals("Milliseconds") ? name : "Count");
    }
}
