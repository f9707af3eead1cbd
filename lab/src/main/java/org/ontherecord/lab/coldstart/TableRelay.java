package org.ontherecord.lab.coldstart;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Stands before the table and passes on what it is asked, to tell for how long it was asked anything. */
final class TableRelay implements AutoCloseable {
    private static final List<String> PASSED_ON = List.of("X-Amz-Target", "X-Amz-Date", "Authorization",
            "Content-Type");
    private final URI table;
    private final HttpServer server;
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private int open;
    private long since;
    private long busy;

    TableRelay(URI table) throws IOException {
        this.table = table;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::passOn);
        server.start();
    }

    String endpoint() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Time in which at least one request was there, since the start. */
    synchronized Duration busy() {
        return Duration.ofNanos(busy + (open > 0 ? System.nanoTime() - since : 0));
    }

    private synchronized void begin() {
        if (open++ == 0) since = System.nanoTime();
    }

    private synchronized void end() {
        if (--open == 0) busy += System.nanoTime() - since;
    }

    private void passOn(HttpExchange exchange) throws IOException {
        begin();
        try (exchange) {
            HttpResponse<byte[]> answer = answer(exchange);
            answer.headers().map().forEach((name, values) -> {
                if (name.startsWith("x-amz")) exchange.getResponseHeaders().put(name, values);
            });
            exchange.sendResponseHeaders(answer.statusCode(), answer.body().length);
            exchange.getResponseBody().write(answer.body());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            end();
        }
    }

    private HttpResponse<byte[]> answer(HttpExchange asked) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(table)
                .POST(BodyPublishers.ofByteArray(asked.getRequestBody().readAllBytes()));
        for (String name : PASSED_ON)
            request.header(name, asked.getRequestHeaders().getFirst(name));
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
        client.close();
    }
}
