package org.ontherecord.search.opensearch;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import org.ontherecord.article.ArticleId;
import org.ontherecord.http.Json;
import org.ontherecord.search.Change;
import tools.jackson.databind.JsonNode;

/** What is to be done about an article, as a bulk request has it. */
final class Operation {
    private static final int NOT_THERE = 404, THERE_ALREADY = 409;

    private final byte[] lines;
    private final int settled;

    /**
     * As lines, each ended by a line feed.
     *
     * @param settled a refusal that says there is nothing left to do
     */
    private Operation(int settled, Object... lines) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (Object line : lines) {
            bytes.writeBytes(Json.MAPPER.writeValueAsBytes(line));
            bytes.write('\n');
        }
        this.lines = bytes.toByteArray();
        this.settled = settled;
    }

    /** To an index that is searched: what the change says. */
    static Operation of(Change change) {
        return switch (change) {
            case Change.Put put -> put(put);
            case Change.Remove(ArticleId article) -> new Operation(NOT_THERE, on("delete", article));
        };
    }

    /** To an index that is being built: a removal leaves a mark, so that whoever read the article before can't add it. */
    static Operation marking(Change change) {
        return switch (change) {
            case Change.Put put -> put(put);
            case Change.Remove(ArticleId article) -> new Operation(0, on("index", article),
                    Map.of("id", article.value(), "removed", true));
        };
    }

    /** To an index that is being built: adds what nobody has changed meanwhile. */
    static Operation adding(Change.Put change) {
        return new Operation(THERE_ALREADY, on("create", change.article()), ArticleDocument.of(change.state()));
    }

    private static Operation put(Change.Put change) {
        return new Operation(0, on("index", change.article()), ArticleDocument.of(change.state()));
    }

    private static Map<String, ?> on(String action, ArticleId article) {
        return Map.of(action, Map.of("_id", article.value()));
    }

    int bytes() {
        return lines.length;
    }

    void writeTo(ByteArrayOutputStream request) {
        request.writeBytes(lines);
    }

    /** Whether the domain did it, or needn't. */
    boolean isDone(Reply reply) {
        return reply.isGood() || reply.status() == settled && !reply.isMissingIndex();
    }

    /** What the domain answers to one of many. */
    static Reply reply(JsonNode item) {
        JsonNode result = item.iterator().next();
        return new Reply(result.path("status").asInt(), result);
    }
}
