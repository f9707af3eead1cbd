package org.ontherecord.lookup;

import java.util.HashMap;
import java.util.Map;
import org.ontherecord.http.Request;

/** Requests as the routes of lookups get them. */
final class Asked {
    private Asked() {}

    /** With query parameters: name, value, name, value … */
    static Request query(String... namesAndValues) {
        return of(Map.of(), namesAndValues);
    }

    /** Of one thing. */
    static Request about(String id, String... namesAndValues) {
        return of(Map.of("id", id), namesAndValues);
    }

    private static Request of(Map<String, String> parameters, String... namesAndValues) {
        Map<String, String> query = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2)
            query.put(namesAndValues[i], namesAndValues[i + 1]);
        return new Request("GET /v1/test", "GET", "/v1/test", parameters, query, Map.of(), "", false);
    }
}
