package org.ontherecord.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.ontherecord.http.Json;
import tools.jackson.databind.JsonNode;

/**
 * Stands between a function and the table as IAM does: it lets through what the function's policies in template.yaml
 * allow, by action, table or index, and leading keys, and refuses the rest.
 */
final class TableGuard implements AutoCloseable {
    private static final Set<String> TRANSACTED = Set.of("Get", "Put", "Update", "Delete", "ConditionCheck");

    private final List<JsonNode> statements;
    private final URI table;
    private final HttpServer server;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Set<String> refused = new ConcurrentSkipListSet<>();

    private record Access(String action, String resource, String key) {}

    /** @param function logical id of the function whose policies count */
    TableGuard(String function, URI table) throws IOException {
        this.statements = TemplateFile.functions()
                .get(function)
                .path("Policies")
                .values()
                .stream()
                .flatMap(policy -> policy.path("Statement").values().stream())
                .toList();
        this.table = table;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::serve);
        server.start();
    }

    String endpoint() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What the function tried without the right to. */
    Set<String> refused() {
        return refused;
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] request = exchange.getRequestBody().readAllBytes();
            String target = exchange.getRequestHeaders().getFirst("X-Amz-Target");
            List<String> wrong = accesses(target.replaceFirst(".*\\.", ""), Json.MAPPER.readTree(request))
                    .filter(access -> statements.stream().noneMatch(statement -> allows(statement, access)))
                    .map(Access::toString)
                    .toList();
            refused.addAll(wrong);
            if (wrong.isEmpty()) {
                forward(exchange, target, request);
            } else {
                answer(exchange, 400, "{\"__type\":\"com.amazon.coral.service#AccessDeniedException\"}"
                        .getBytes(StandardCharsets.UTF_8));
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private void forward(HttpExchange exchange, String target, byte[] request)
            throws IOException, InterruptedException {
        var answer = client.send(HttpRequest.newBuilder(table)
                .header("X-Amz-Target", target)
                .header("Content-Type", "application/x-amz-json-1.0")
                .header("Authorization", exchange.getRequestHeaders().getFirst("Authorization"))
                .header("X-Amz-Date", exchange.getRequestHeaders().getFirst("X-Amz-Date"))
                .POST(HttpRequest.BodyPublishers.ofByteArray(request))
                .build(), BodyHandlers.ofByteArray());
        answer(exchange, answer.statusCode(), answer.body());
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "application/x-amz-json-1.0");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    /** What a call does, item by item: the right to a transaction is the right to each of its parts. */
    private static Stream<Access> accesses(String operation, JsonNode call) {
        return switch (operation) {
            case "TransactGetItems", "TransactWriteItems" -> call.path("TransactItems")
                    .values()
                    .stream()
                    .flatMap(item -> item.properties().stream())
                    .filter(part -> TRANSACTED.contains(part.getKey()))
                    .map(part -> access(part.getKey()
                            .replaceFirst("^(Get|Put|Update|Delete)$", "$1Item")
                            .replaceFirst("^ConditionCheck$", "ConditionCheckItem"), part.getValue()));
            case "BatchGetItem" -> call.path("RequestItems")
                    .values()
                    .stream()
                    .flatMap(items -> items.path("Keys").values().stream())
                    .map(key -> new Access(operation, "", key.at("/PK/S").asString()));
            case "Query" -> Stream.of(new Access(operation, call.path("IndexName").asString(""),
                    call.at("/ExpressionAttributeValues/:pk/S").asString("")));
            default -> Stream.of(access(operation, call));
        };
    }

    private static Access access(String action, JsonNode call) {
        return new Access(action, "", call.path(call.has("Item") ? "Item" : "Key").at("/PK/S").asString(""));
    }

    private static boolean allows(JsonNode statement, Access access) {
        JsonNode action = statement.path("Action");
        Stream<String> actions = action.isString()
                ? Stream.of(action.asString())
                : action.values().stream().map(JsonNode::asString);
        String resource = statement.path("Resource").path("Fn::Sub").asString("").replaceFirst(".*/index/", "");
        return actions.anyMatch(("dynamodb:" + access.action())::equals) && resource.equals(access.resource())
                && statement.at("/Condition/ForAllValues:StringLike/dynamodb:LeadingKeys")
                        .values()
                        .stream()
                        .anyMatch(pattern -> !access.key().isEmpty()
                                && access.key().startsWith(pattern.asString().replace("*", "")));
    }

    @Override
    public void close() {
        server.stop(0);
        client.close();
    }
}
