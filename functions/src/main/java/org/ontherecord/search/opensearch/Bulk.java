package org.ontherecord.search.opensearch;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Many operations in few requests. What a busy domain leaves undone is asked for again, and nothing else. */
final class Bulk {
    /** What the smallest domains take in one request is 10 MB. */
    private static final int MOST_BYTES = 5_000_000;
    private static final String PATH = "/_bulk?require_alias=true&filter_path=items.*.status,items.*.error.type";

    private final Domain domain;
    private final Patience patience;

    Bulk(Domain domain, Patience patience) {
        this.domain = domain;
        this.patience = patience;
    }

    /**
     * Carries all out.
     *
     * @throws RuntimeException when one is refused, or not done after many attempts; others may be done then
     */
    void send(List<Operation> operations) {
        List<Operation> batch = new ArrayList<>();
        int bytes = 0;
        for (Operation operation : operations) {
            if (!batch.isEmpty() && bytes + operation.bytes() > MOST_BYTES) {
                insist(batch);
                batch = new ArrayList<>();
                bytes = 0;
            }
            batch.add(operation);
            bytes += operation.bytes();
        }
        if (!batch.isEmpty()) insist(batch);
    }

    private void insist(List<Operation> batch) {
        List<Operation> left = batch;
        for (int attempt = 1; !left.isEmpty(); attempt++) {
            left = undone(left, !patience.allowsAfter(attempt));
            if (!left.isEmpty()) patience.pause(attempt);
        }
    }

    private List<Operation> undone(List<Operation> batch, boolean last) {
        JsonNode items = domain.postLines(PATH, lines(batch)).orFail().path("items");
        List<Operation> undone = new ArrayList<>();
        boolean absent = false;
        for (int i = 0; i < batch.size(); i++) {
            JsonNode item = items.path(i).iterator().next();
            if (batch.get(i).isDone(item)) continue;
            Reply refusal = new Reply(Operation.status(item), item);
            boolean missing = refusal.isError("index_not_found_exception");
            if (last || !(missing || refusal.passes())) refusal.orFail();
            absent |= missing;
            undone.add(batch.get(i));
        }
        if (absent) Indices.make(domain);
        return undone;
    }

    private static byte[] lines(List<Operation> batch) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        batch.forEach(operation -> operation.writeTo(lines));
        return lines.toByteArray();
    }
}
