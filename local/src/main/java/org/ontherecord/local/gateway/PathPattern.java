package org.ontherecord.local.gateway;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A route's path: words, {@code {name}} for one segment, {@code {name+}} for all that remain. */
record PathPattern(List<String> segments) implements Comparable<PathPattern> {
    static PathPattern of(String path) {
        return new PathPattern(split(path));
    }

    /** The path parameters, still percent-encoded; empty if the path doesn't match. */
    Optional<Map<String, String>> match(String path) {
        List<String> given = split(path);
        Map<String, String> parameters = new TreeMap<>();
        for (int i = 0; i < segments.size(); i++) {
            if (i >= given.size() || (isParameter(i) && given.get(i).isEmpty())) return Optional.empty();
            if (isGreedy(i)) {
                parameters.put(name(i), String.join("/", given.subList(i, given.size())));
                return Optional.of(parameters);
            }
            if (isParameter(i)) parameters.put(name(i), given.get(i));
            else if (!segments.get(i).equals(given.get(i))) return Optional.empty();
        }
        return segments.size() == given.size() ? Optional.of(parameters) : Optional.empty();
    }

    /** The more exact one first: words before one segment, one segment before all that remain. */
    @Override
    public int compareTo(PathPattern other) {
        for (int i = 0; i < Math.min(segments.size(), other.segments.size()); i++) {
            int order = Integer.compare(vagueness(i), other.vagueness(i));
            if (order != 0) return order;
        }
        return Integer.compare(other.segments.size(), segments.size());
    }

    private int vagueness(int i) {
        if (isGreedy(i)) return 2;
        return isParameter(i) ? 1 : 0;
    }

    private boolean isParameter(int i) {
        return segments.get(i).startsWith("{");
    }

    private boolean isGreedy(int i) {
        return segments.get(i).endsWith("+}");
    }

    private String name(int i) {
        return segments.get(i).replaceAll("[{}+]", "");
    }

    private static List<String> split(String path) {
        return List.of(path.substring(1).split("/", -1));
    }
}
