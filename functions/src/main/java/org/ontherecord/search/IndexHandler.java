package org.ontherecord.search;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import java.util.List;
import org.ontherecord.article.ArticleStore;

/**
 * Follows the table's stream: after each change of an article it deletes the lookup entries that are no longer current. It
 * looks at the table and not at the record, so replays, and records out of order, do no harm.
 */
public final class IndexHandler implements RequestHandler<DynamodbEvent, StreamsEventResponse> {
    private final ArticleStore store;

    public IndexHandler() {
        this(ArticleStore.fromEnvironment());
    }

    IndexHandler(ArticleStore store) {
        this.store = store;
    }

    /** Ends at the first record that fails and reports it: Lambda goes on from there. */
    @Override
    public StreamsEventResponse handleRequest(DynamodbEvent event, Context context) {
        for (DynamodbStreamRecord record : event.getRecords()) {
            try {
                store.sweep(ArticleStore.ofKey(record.getDynamodb().getKeys().get("PK").getS()));
            } catch (RuntimeException fault) {
                context.getLogger().log("record " + record.getDynamodb().getSequenceNumber() + ": " + fault);
                return new StreamsEventResponse(
                        List.of(new BatchItemFailure(record.getDynamodb().getSequenceNumber())));
            }
        }
        return new StreamsEventResponse(List.of());
    }
}
