package org.ontherecord.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ontherecord.http.Json;
import tools.jackson.databind.JsonNode;

/** Which methods each path takes, as openapi.json describes them. */
final class ApiRoutes {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");
    private final Map<Pattern, Set<String>> routes = new LinkedHashMap<>();

    static ApiRoutes of(Asset openApi) {
        ApiRoutes routes = new ApiRoutes();
        for (Map.Entry<String, JsonNode> path : Json.MAPPER.readTree(openApi.bytes()).path("paths").properties()) {
            routes.routes.put(pattern(path.getKey()),
                    path.getValue()
                            .properties()
                            .stream()
                            .map(Map.Entry::getKey)
                            .filter(METHODS::contains)
                            .map(method -> method.toUpperCase(Locale.ROOT))
                            .collect(Collectors.toSet()));
        }
        return routes;
    }

    private static Pattern pattern(String path) {
        return Pattern.compile(path.replace(".", "\\.").replaceAll("\\{[^/}]+}", "[^/]+"));
    }

    /** Methods that are taken at this path, HEAD wherever GET is; none where there is no such path. */
    Set<String> methods(String path) {
        Set<String> methods = new TreeSet<>();
        routes.forEach((pattern, taken) -> {
            if (pattern.matcher(path).matches()) methods.addAll(taken);
        });
        if (methods.contains("GET")) methods.add("HEAD");
        if (!methods.isEmpty()) methods.add("OPTIONS");
        return methods;
    }
}
