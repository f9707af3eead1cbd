package org.ontherecord.lab.cost;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import org.ontherecord.http.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What functions are called with: as an HTTP API, a stream or a schedule hands it over. */
public final class Event {
    private Event() {}

    /**
     * A request.
     *
     * @param route method and path with the names of its parameters
     * @param id    in place of the parameter in the path, if there is one
     * @param query percent-encoded
     */
    public static byte[] request(String route, String id, String query) {
        return bytes(of(route, id, query));
    }

    /** A request that brings JSON. */
    public static byte[] submission(Map<String, String> body) {
        ObjectNode event = of("POST /v1/articles", "", "");
        event.putObject("headers").put("content-type", "application/json");
        return bytes(event.put("body", Json.MAPPER.writeValueAsString(body)));
    }

    private static ObjectNode of(String route, String id, String query) {
        String[] parts = route.split(" ", 2);
        String path = parts[1].replace("{id}", id);
        ObjectNode event = Json.MAPPER.createObjectNode();
        event.put("version", "2.0").put("routeKey", route).put("rawPath", path).put("rawQueryString", query);
        event.putObject("headers").put("accept", "application/json");
        event.putObject("requestContext")
                .put("domainName", "archive.example.org")
                .put("requestId", "JKJaXmPLvHcESHA=")
                .putObject("http")
                .put("method", parts[0])
                .put("path", path);
        if (!id.isEmpty()) event.putObject("pathParameters").put("id", id);
        return event;
    }

    /** Changes of articles. */
    static byte[] changes(Collection<String> ids) {
        ObjectNode event = Json.MAPPER.createObjectNode();
        ArrayNode records = event.putArray("Records");
        for (String id : ids) {
            ObjectNode change = records.addObject().putObject("dynamodb");
            change.put("SequenceNumber", Integer.toString(records.size()));
            change.putObject("Keys").putObject("PK").put("S", "ARTICLE#" + id);
        }
        return bytes(event);
    }

    /** The clock. */
    static byte[] action(String action) {
        return bytes(Json.MAPPER.createObjectNode().put("action", action));
    }

    private static byte[] bytes(ObjectNode event) {
        return event.toString().getBytes(StandardCharsets.UTF_8);
    }
}
