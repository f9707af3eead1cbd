package org.ontherecord.local.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ontherecord.http.Json;
import org.ontherecord.local.lambda.Functions;
import org.ontherecord.local.template.StreamSource;

class DeliveryTest {
    private final Handler handler = new Handler();
    private final StringWriter log = new StringWriter();

    /** Remembers each batch's sequence numbers, and answers as it is told. */
    static final class Handler implements RequestHandler<DynamodbEvent, StreamsEventResponse> {
        private final List<List<String>> batches = new ArrayList<>();
        private Function<List<String>, List<String>> failing = _ -> List.of();

        @Override
        public StreamsEventResponse handleRequest(DynamodbEvent event, Context context) {
            List<String> numbers = event.getRecords()
                    .stream()
                    .map(change -> change.getDynamodb().getSequenceNumber())
                    .toList();
            batches.add(numbers);
            return new StreamsEventResponse(failing.apply(numbers)
                    .stream()
                    .map(number -> BatchItemFailure.builder().withItemIdentifier(number).build())
                    .toList());
        }
    }

    @Test
    void aBatchThatIsDoneIsGivenOnce() throws InterruptedException {
        deliver(3, "1", "2", "3");
        assertEquals(List.of(List.of("1", "2", "3")), handler.batches);
    }

    @Test
    void theLowestFailureIsWhereTheNextAttemptBegins() throws InterruptedException {
        handler.failing = batch -> handler.batches.size() == 1 ? List.of("3", "2") : List.of();
        deliver(3, "1", "2", "3", "4");
        assertEquals(List.of(List.of("1", "2", "3", "4"), List.of("2", "3", "4")), handler.batches);
    }

    @Test
    void aCrashHalvesTheBatchUntilTheBadRecordIsAlone() throws InterruptedException {
        handler.failing = batch -> {
            if (batch.contains("3")) throw new IllegalStateException("bad record");
            return List.of();
        };
        deliver(1, "1", "2", "3", "4");
        assertEquals(List.of(List.of("1", "2", "3", "4"), List.of("1", "2"), List.of("3", "4"), List.of("3"),
                List.of("3"), List.of("4")), handler.batches);
        assertTrue(log.toString().contains("gave up 1 change(s) from sequence number 3 on"));
    }

    @Test
    void aRecordThatFailsAgainAndAgainIsGivenUp() throws InterruptedException {
        handler.failing = batch -> batch.contains("2") ? List.of("2") : List.of();
        deliver(2, "1", "2");
        assertEquals(List.of(List.of("1", "2"), List.of("2"), List.of("2")), handler.batches);
        assertTrue(log.toString().contains("gave up"));
    }

    @Test
    void anUnknownSequenceNumberFailsTheWholeBatch() throws InterruptedException {
        handler.failing = _ -> handler.batches.size() == 1 ? List.of("99") : List.of();
        deliver(3, "1");
        assertEquals(List.of(List.of("1"), List.of("1")), handler.batches);
    }

    private void deliver(int attempts, String... numbers) throws InterruptedException {
        StreamSource source = new StreamSource("T", 100, List.of(), attempts, true, true);
        new Delivery(Functions.of(handler), source, new PrintWriter(log)).deliver(
                Stream.of(numbers)
                        .map(number -> new StreamRecord(number, Json.MAPPER.createObjectNode()
                                .set("dynamodb", Json.MAPPER.createObjectNode().put("SequenceNumber", number))))
                        .toList());
    }
}
