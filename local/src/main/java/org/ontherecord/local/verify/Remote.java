package org.ontherecord.local.verify;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.ontherecord.http.Json;
import tools.jackson.databind.JsonNode;

/** An archive as it answers over HTTP. */
final class Remote implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(35);
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final String base;

    Remote(URI base) {
        this.base = base.toString().replaceFirst("/+$", "");
    }

    /** An answer. */
    record Answer(int status, JsonNode body) {}

    Answer get(String pathAndQuery) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(base + pathAndQuery)).GET());
    }

    Answer post(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(base + path)).POST(BodyPublishers.noBody()));
    }

    private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
        return new Answer(answer.statusCode(), Json.MAPPER.readTree(answer.body()));
    }

    /**
     * Every page of a list.
     *
     * @throws IOException when one of them is not answered with 200
     */
    void pages(String list, Consumer<JsonNode> page) throws IOException, InterruptedException {
        Optional<String> cursor = Optional.empty();
        do {
            Answer answer = get(list + cursor.map(next -> "&cursor=" + encoded(next)).orElse(""));
            if (answer.status() != 200) throw new IOException(list + " answers " + answer.status());
            page.accept(answer.body());
            cursor = Optional.of(answer.body().path("next").asString("")).filter(next -> !next.isEmpty());
        } while (cursor.isPresent());
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        http.close();
    }
}
