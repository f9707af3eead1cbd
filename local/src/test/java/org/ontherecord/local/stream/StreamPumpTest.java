package org.ontherecord.local.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.ontherecord.local.lambda.Functions;
import org.ontherecord.local.serve.RunningArchive;
import org.ontherecord.local.template.StreamSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class StreamPumpTest {
    @RegisterExtension
    static final RunningArchive ARCHIVE = RunningArchive.ofTablesAlone();

    private final BlockingQueue<String> seen = new LinkedBlockingQueue<>();

    /** Puts what it is given into the queue: event, partition key, sort key. */
    final class Handler implements RequestHandler<DynamodbEvent, StreamsEventResponse> {
        @Override
        public StreamsEventResponse handleRequest(DynamodbEvent event, Context context) {
            event.getRecords()
                    .forEach(change -> seen.add(change.getEventName() + " "
                            + change.getDynamodb().getKeys().get("PK").getS() + " "
                            + change.getDynamodb().getKeys().get("SK").getS()));
            return new StreamsEventResponse(List.of());
        }
    }

    @Test
    void changesOfArticlesReachTheFunctionAndNoOthers() throws InterruptedException {
        put("URL#1", "ALIAS");
        put("ARTICLE#1", "TEXT");
        put("ARTICLE#1", "META");
        try (StreamPump _ = start()) {
            assertEquals("INSERT ARTICLE#1 META", seen.poll(10, TimeUnit.SECONDS));
            ARCHIVE.dynamoDb()
                    .deleteItem(
                            delete -> delete.tableName(ARCHIVE.table())
                                    .key(Map.of("PK", text("ARTICLE#1"), "SK", text("META"))));
            assertEquals("REMOVE ARTICLE#1 META", seen.poll(10, TimeUnit.SECONDS));
        }
        put("ARTICLE#2", "META");
        assertNull(seen.poll(600, TimeUnit.MILLISECONDS), "nothing comes after the end");
    }

    private StreamPump start() {
        StreamSource source = ARCHIVE.template()
                .functions()
                .flatMap(each -> each.streams().stream())
                .findFirst()
                .orElseThrow();
        return StreamPump.start(ARCHIVE.backends(), ARCHIVE.table(), source, Functions.of(new Handler()),
                new PrintWriter(new StringWriter()));
    }

    private static void put(String partition, String sort) {
        ARCHIVE.dynamoDb()
                .putItem(put -> put.tableName(ARCHIVE.table())
                        .item(Map.of("PK", text(partition), "SK", text(sort), "n", text("1"))));
    }

    private static AttributeValue text(String value) {
        return AttributeValue.fromS(value);
    }
}
