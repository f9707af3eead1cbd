package org.ontherecord.local.queue;

import java.util.List;
import org.ontherecord.http.Json;
import software.amazon.awssdk.services.sqs.model.Message;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Messages as Lambda hands them to a function. */
final class QueueEvent {
    private QueueEvent() {}

    static byte[] of(List<Message> messages, String queue) {
        ObjectNode event = Json.MAPPER.createObjectNode();
        ArrayNode records = event.putArray("Records");
        messages.forEach(message -> add(records.addObject(), message, queue));
        return Json.MAPPER.writeValueAsBytes(event);
    }

    private static void add(ObjectNode record, Message message, String queue) {
        record.put("messageId", message.messageId())
                .put("receiptHandle", message.receiptHandle())
                .put("body", message.body())
                .put("md5OfBody", message.md5OfBody())
                .put("eventSource", "aws:sqs")
                .put("eventSourceARN", "arn:aws:sqs:local:000000000000:" + queue)
                .put("awsRegion", "local");
        record.putObject("messageAttributes");
        ObjectNode attributes = record.putObject("attributes");
        message.attributesAsStrings().forEach(attributes::put);
    }
}
