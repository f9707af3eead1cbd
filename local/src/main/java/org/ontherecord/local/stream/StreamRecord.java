package org.ontherecord.local.stream;

import java.util.Base64;
import java.util.Map;
import org.ontherecord.http.Json;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Record;
import tools.jackson.databind.node.ObjectNode;

/** A change of an item as Lambda hands it to a function. Keys alone: the stream holds no more (KEYS_ONLY). */
record StreamRecord(String sequenceNumber, ObjectNode json) {
    static StreamRecord of(Record change, String streamArn) {
        ObjectNode json = Json.MAPPER.createObjectNode();
        json.put("eventID", change.eventID())
                .put("eventName", change.eventNameAsString())
                .put("eventVersion", change.eventVersion())
                .put("eventSource", change.eventSource())
                .put("awsRegion", change.awsRegion())
                .put("eventSourceARN", streamArn);
        ObjectNode dynamodb = json.putObject("dynamodb");
        dynamodb.put("ApproximateCreationDateTime", change.dynamodb().approximateCreationDateTime().getEpochSecond())
                .put("SequenceNumber", change.dynamodb().sequenceNumber())
                .put("SizeBytes", change.dynamodb().sizeBytes())
                .put("StreamViewType", change.dynamodb().streamViewTypeAsString());
        keys(dynamodb.putObject("Keys"), change.dynamodb().keys());
        return new StreamRecord(change.dynamodb().sequenceNumber(), json);
    }

    private static void keys(ObjectNode json, Map<String, AttributeValue> keys) {
        keys.forEach((name, value) -> {
            switch (value.type()) {
                case S -> json.putObject(name).put("S", value.s());
                case N -> json.putObject(name).put("N", value.n());
                case B -> json.putObject(name)
                        .put("B",
                                Base64.getEncoder().encodeToString(value.b().asByteArray()));
                default -> throw new IllegalArgumentException("a key can't be " + value.type());
            }
        });
    }
}
