package org.ontherecord.local.gateway;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.ontherecord.http.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** What goes back to the caller. */
@SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
record Answer(int status, List<Map.Entry<String, String>> headers, byte[] body) {
    /** The gateway's own words, in its own shape: not problem+json. */
    static Answer ofGateway(int status, String message) {
        return new Answer(status, List.of(Map.entry("content-type", "application/json")),
                Json.MAPPER.writeValueAsBytes(Map.of("message", message)));
    }

    /** A function's answer: payload format 2.0. What is no such answer becomes the gateway's 500. */
    static Answer ofFunction(byte[] json) {
        try {
            JsonNode answer = Json.MAPPER.readTree(json);
            int status = answer.path("statusCode").asInt(0);
            if (status < 200 || status > 599) return ofGateway(500, "Internal Server Error");
            List<Map.Entry<String, String>> headers = new ArrayList<>();
            answer.path("headers")
                    .properties()
                    .forEach(header -> headers.add(Map.entry(header.getKey(), header.getValue().asString())));
            answer.path("cookies").forEach(cookie -> headers.add(Map.entry("set-cookie", cookie.asString())));
            return new Answer(status, headers, body(answer));
        } catch (JacksonException | IllegalArgumentException _) {
            return ofGateway(500, "Internal Server Error");
        }
    }

    void send(HttpExchange exchange) throws IOException {
        headers.stream()
                .filter(header -> !header.getKey().equalsIgnoreCase("content-length"))
                .forEach(header -> exchange.getResponseHeaders().add(header.getKey(), header.getValue()));
        boolean empty = body.length == 0 || status == 204 || status == 304
                || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, empty ? -1 : body.length);
        if (!empty) exchange.getResponseBody().write(body);
    }

    private static byte[] body(JsonNode answer) {
        JsonNode body = answer.path("body");
        if (!body.isString()) return new byte[0];
        if (answer.path("isBase64Encoded").asBoolean(false)) return Base64.getDecoder().decode(body.stringValue());
        return body.stringValue().getBytes(StandardCharsets.UTF_8);
    }
}
