package org.ontherecord.search.opensearch;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** Many operations on an index in few requests. What a busy domain leaves undone is asked for again, and nothing else. */
final class Bulk {
    /** What the smallest domains take in one request is 10 MB. */
    private static final int MOST_BYTES = 5_000_000;

    private final Domain domain;
    private final Patience patience;
    private final String path;

    /**
     * On an index.
     *
     * @param alias of the index; a name that is gone isn't made anew by writing to it
     */
    Bulk(Domain domain, Patience patience, String alias) {
        this.domain = domain;
        this.patience = patience;
        this.path = "/" + alias + "/_bulk?require_alias=true&filter_path=items.*.status,items.*.error.type,error.type";
    }

    /**
     * Carries all out.
     *
     * @return whether there is such an index; if not, some of them may be done
     * @throws RuntimeException when one is refused, or not done after many attempts; others may be done then
     */
    boolean send(List<Operation> operations) {
        List<Operation> request = new ArrayList<>();
        int bytes = 0;
        for (Operation operation : operations) {
            if (!request.isEmpty() && bytes + operation.bytes() > MOST_BYTES) {
                if (!insist(request)) return false;
                request = new ArrayList<>();
                bytes = 0;
            }
            request.add(operation);
            bytes += operation.bytes();
        }
        return insist(request);
    }

    private boolean insist(List<Operation> operations) {
        List<Operation> left = operations;
        for (int attempt = 1; !left.isEmpty(); attempt++) {
            if (attempt > 1) patience.pause(attempt - 1);
            Reply reply = domain.postLines(path, lines(left));
            if (reply.isMissingIndex()) return false;
            List<Reply> replies = reply.orFail().path("items").valueStream().map(Operation::reply).toList();
            if (replies.stream().anyMatch(Reply::isMissingIndex)) return false;
            left = undone(left, replies, !patience.allowsAfter(attempt));
        }
        return true;
    }

    private static List<Operation> undone(List<Operation> operations, List<Reply> replies, boolean last) {
        List<Operation> undone = new ArrayList<>();
        for (int i = 0; i < operations.size(); i++) {
            if (operations.get(i).isDone(replies.get(i))) continue;
            if (last || !replies.get(i).passes()) replies.get(i).orFail();
            undone.add(operations.get(i));
        }
        return undone;
    }

    private static byte[] lines(List<Operation> operations) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        operations.forEach(operation -> operation.writeTo(lines));
        return lines.toByteArray();
    }
}
