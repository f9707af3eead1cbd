package org.ontherecord.search.opensearch;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import org.ontherecord.http.Json;
import org.ontherecord.search.Change;
import tools.jackson.databind.JsonNode;

/** A change as a bulk request has it. */
final class Operation {
    private final byte[] lines;
    private final boolean removes;

    private Operation(byte[] lines, boolean removes) {
        this.lines = lines;
        this.removes = removes;
    }

    static Operation of(Change change) {
        Map<String, String> where = Map.of("_index", Indices.ARTICLES, "_id", change.article().value());
        return switch (change) {
            case Change.Put put -> new Operation(
                    lines(Map.of("index", where), ArticleDocument.of(put.state())), false);
            case Change.Remove _ -> new Operation(lines(Map.of("delete", where)), true);
        };
    }

    int bytes() {
        return lines.length;
    }

    void writeTo(ByteArrayOutputStream request) {
        request.writeBytes(lines);
    }

    /** Whether the domain did it. What is to be deleted and isn't there is done. */
    boolean isDone(JsonNode item) {
        int status = status(item);
        return Reply.isGood(status) || (removes && status == Reply.NOT_FOUND);
    }

    static int status(JsonNode item) {
        return item.path("status").asInt();
    }

    private static byte[] lines(Object... values) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (Object value : values) {
            lines.writeBytes(Json.MAPPER.writeValueAsBytes(value));
            lines.write('\n');
        }
        return lines.toByteArray();
    }
}
