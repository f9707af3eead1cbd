package org.ontherecord.local.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Lambda's side of the Runtime API (version 2018-06-01): a function process fetches its events here and brings its
 * answers back. See "Using the Lambda runtime API for custom runtimes" in the AWS Lambda Developer Guide.
 */
final class RuntimeApi implements AutoCloseable {
    private static final String ROOT = "/2018-06-01/runtime/";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final BlockingQueue<Invocation> waiting = new LinkedBlockingQueue<>();
    private final Map<String, Invocation> running = new ConcurrentHashMap<>();
    /** Never anything but failed: why no event will be handled any more. */
    private final CompletableFuture<Object> over = new CompletableFuture<>();
    private final CompletableFuture<Void> asked = new CompletableFuture<>();

    private record Invocation(String id, String event, Instant deadline, CompletableFuture<Object> answer) {}

    RuntimeApi() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext(ROOT, this::serve);
        server.start();
    }

    /** Host and port, as AWS_LAMBDA_RUNTIME_API wants them. */
    String address() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /**
     * Has the function handle one event.
     *
     * @return what it answered, as JSON
     * @throws java.util.concurrent.ExecutionException if it failed, failed to start, or ended: the message is its own report, or
     *                                                 says so
     * @throws java.util.concurrent.TimeoutException   if it did not answer in time
     */
    String invoke(String event, Duration limit) throws Exception {
        var invocation = new Invocation(UUID.randomUUID().toString(), event, Instant.now().plus(limit),
                new CompletableFuture<>());
        waiting.add(invocation);
        return (String) CompletableFuture.anyOf(invocation.answer(), over)
                .get(limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    /**
     * Waits until the function asks for its first event: it has started, and has been restored if it takes snapshots.
     *
     * @throws java.util.concurrent.ExecutionException if it failed to start: the message is its own report
     * @throws java.util.concurrent.TimeoutException   if it has not asked by then
     */
    void awaitStart(Duration limit) throws Exception {
        CompletableFuture.anyOf(asked, over).get(limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** The function's process has ended: whoever waits for it, now or later, is told. */
    void ended(int status) {
        over.completeExceptionally(new IllegalStateException("its process ended with status " + status));
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            String[] step = exchange.getRequestURI().getPath().substring(ROOT.length()).split("/", -1);
            switch (String.join("/", step)) {
                case "restore/next" -> exchange.sendResponseHeaders(200, -1);
                case "invocation/next" -> {
                    asked.complete(null);
                    hand(waiting.take(), exchange);
                }
                default -> report(step, exchange);
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private void report(String[] step, HttpExchange exchange) throws IOException {
        switch (step[step.length - 1]) {
            case "response" -> running.remove(step[1]).answer().complete(accepted(exchange));
            case "error" -> (step[0].equals("init") ? over : running.remove(step[1]).answer())
                    .completeExceptionally(new IllegalStateException(accepted(exchange)));
            default -> exchange.sendResponseHeaders(404, -1);
        }
    }

    private void hand(Invocation invocation, HttpExchange exchange) throws IOException {
        running.put(invocation.id(), invocation);
        var headers = exchange.getResponseHeaders();
        headers.add("Content-Type", "application/json");
        headers.add("Lambda-Runtime-Aws-Request-Id", invocation.id());
        headers.add("Lambda-Runtime-Deadline-Ms", String.valueOf(invocation.deadline().toEpochMilli()));
        headers.add("Lambda-Runtime-Invoked-Function-Arn",
                "arn:aws:lambda:eu-central-1:123456789012:function:test:live");
        headers.add("Lambda-Runtime-Trace-Id", "Root=1-00000000-000000000000000000000000;Sampled=0");
        byte[] event = invocation.event().getBytes(UTF_8);
        exchange.sendResponseHeaders(200, event.length);
        exchange.getResponseBody().write(event);
    }

    private static String accepted(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        exchange.sendResponseHeaders(202, -1);
        return body;
    }

    @Override
    public void close() {
        threads.shutdownNow();
        server.stop(0);
    }
}
