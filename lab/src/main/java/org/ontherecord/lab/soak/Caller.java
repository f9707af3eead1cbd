package org.ontherecord.lab.soak;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.ontherecord.http.Json;
import tools.jackson.databind.JsonNode;

/** A client that does not give up: what gets no answer, or is told to come again, is sent again. */
final class Caller implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final int ATTEMPTS = 300;
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final URI base;
    private final Totals totals;

    Caller(URI base, Totals totals) {
        this.base = base;
        this.totals = totals;
    }

    /** An answer in JSON, or with no body. */
    record Answer(int status, JsonNode body) {}

    Answer get(String pathAndQuery) throws InterruptedException {
        return send(request(pathAndQuery).GET());
    }

    Answer post(String path, String body) throws InterruptedException {
        return send(request(path).header("content-type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    Answer delete(String path) throws InterruptedException {
        return send(request(path).DELETE());
    }

    /** Sends the beginning of a submission, and is gone. */
    void breakOff(String body) {
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            byte[] whole = body.getBytes(StandardCharsets.UTF_8);
            socket.getOutputStream()
                    .write(("POST /v1/articles HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: "
                            + whole.length + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().write(whole, 0, whole.length / 2);
        } catch (IOException down) {
            totals.count("cut off by a kill");
        }
    }

    private HttpRequest.Builder request(String pathAndQuery) {
        return HttpRequest.newBuilder(URI.create(base + pathAndQuery)).timeout(PATIENCE);
    }

    private Answer send(HttpRequest.Builder request) throws InterruptedException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
                if (answer.statusCode() != 503) return new Answer(answer.statusCode(), body(answer.body()));
                totals.count("told to come again");
            } catch (IOException killed) {
                totals.count("cut off by a kill");
            }
            Thread.sleep(500);
        }
        throw new IllegalStateException("the service stays away");
    }

    private static JsonNode body(String json) {
        return json.isEmpty() ? Json.MAPPER.missingNode() : Json.MAPPER.readTree(json);
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        http.close();
    }
}
