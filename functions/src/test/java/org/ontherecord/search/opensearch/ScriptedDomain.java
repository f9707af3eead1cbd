package org.ontherecord.search.opensearch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.ontherecord.aws.Clients;
import software.amazon.awssdk.retries.api.BackoffStrategy;

/** A domain on a real socket that answers as a test tells it, one request after the other. */
final class ScriptedDomain implements AutoCloseable {
    static final Patience BRIEF = new Patience(3, BackoffStrategy.retryImmediately());

    private final HttpServer server;
    private final Deque<Answer> answers = new ArrayDeque<>();
    private final List<Asked> asked = new ArrayList<>();

    /** A request as it arrived. */
    record Asked(String what, String body, String authorization) {}

    private record Answer(int status, String body) {}

    ScriptedDomain() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    ScriptedDomain answering(int status, String body) {
        answers.add(new Answer(status, body));
        return this;
    }

    List<Asked> asked() {
        return asked;
    }

    Domain domain(Signing signing) {
        URI endpoint = URI.create("http://localhost:" + server.getAddress().getPort());
        return new Domain(endpoint, Clients.http(Duration.ofSeconds(5)), signing, BRIEF);
    }

    Domain domain() {
        return domain((request, body) -> request);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String authorization = exchange.getRequestHeaders().getFirst("Authorization");
        asked.add(new Asked(exchange.getRequestMethod() + " " + exchange.getRequestURI(),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                authorization == null ? "" : authorization));
        Answer answer = answers.remove();
        byte[] body = answer.body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json; charset=UTF-8");
        exchange.sendResponseHeaders(answer.status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
