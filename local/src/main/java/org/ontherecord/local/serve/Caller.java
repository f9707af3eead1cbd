package org.ontherecord.local.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.ontherecord.http.Json;
import tools.jackson.databind.JsonNode;

/** Calls the running service as anybody would: over HTTP. */
final class Caller implements AutoCloseable {
    private final URI service;
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Caller(URI service) {
        this.service = service;
    }

    JsonNode get(String path, Map<String, String> query) throws InterruptedException {
        return answer(HttpRequest.newBuilder(url(path, query)).GET());
    }

    JsonNode post(String path, byte[] json) throws InterruptedException {
        return answer(HttpRequest.newBuilder(url(path, Map.of()))
                .header("content-type", "application/json")
                .POST(BodyPublishers.ofByteArray(json)));
    }

    URI url(String path, Map<String, String> query) {
        if (query.isEmpty()) return URI.create(service + path);
        return URI.create(service + path + "?" + query.entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&")));
    }

    @Override
    public void close() {
        http.shutdownNow();
    }

    private JsonNode answer(HttpRequest.Builder request) throws InterruptedException {
        try {
            HttpResponse<byte[]> answer = http.send(request.build(), BodyHandlers.ofByteArray());
            if (answer.statusCode() >= 400) {
                throw new IllegalStateException(answer.request().method() + " " + answer.uri() + " answered "
                        + answer.statusCode() + ": " + new String(answer.body(), StandardCharsets.UTF_8));
            }
            return Json.MAPPER.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
