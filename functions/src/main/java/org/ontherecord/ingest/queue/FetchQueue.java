package org.ontherecord.ingest;

import java.util.Map;
import org.ontherecord.aws.Clients;
import org.ontherecord.aws.Settings;
import org.ontherecord.http.Json;
import software.amazon.awssdk.services.sqs.SqsClient;

/** Addresses waiting to be fetched. Delivered at least once, in no order. */
final class FetchQueue {
    private final SqsClient sqs;
    private final String queueUrl;

    FetchQueue(SqsClient sqs, String queueUrl) {
        this.sqs = sqs;
        this.queueUrl = queueUrl;
    }

    static FetchQueue fromEnvironment() {
        return new FetchQueue(Clients.sqs(), Settings.required("FETCH_QUEUE_URL"));
    }

    /** @param submission id of the item that tells how it went */
    void send(String url, String submission) {
        String message = Json.MAPPER.writeValueAsString(Map.of("url", url, "submission", submission));
        sqs.sendMessage(request -> request.queueUrl(queueUrl).messageBody(message));
    }
}
