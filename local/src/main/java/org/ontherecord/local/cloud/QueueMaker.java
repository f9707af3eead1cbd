package org.ontherecord.local.cloud;

import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.ontherecord.http.Json;
import org.ontherecord.local.template.QueueDefinition;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** Makes queues from their definitions in the template. */
final class QueueMaker {
    private final SqsClient sqs;

    QueueMaker(SqsClient sqs) {
        this.sqs = sqs;
    }

    URI make(QueueDefinition queue, String name, Optional<URI> deadLetters) {
        Map<QueueAttributeName, String> attributes = new EnumMap<>(QueueAttributeName.class);
        attributes.put(QueueAttributeName.VISIBILITY_TIMEOUT, Long.toString(queue.visibility().toSeconds()));
        deadLetters.ifPresent(url -> attributes.put(QueueAttributeName.REDRIVE_POLICY,
                Json.MAPPER.writeValueAsString(Map.of("deadLetterTargetArn", arn(url), "maxReceiveCount",
                        queue.deadLetters().orElseThrow().maxReceiveCount()))));
        return URI.create(sqs.createQueue(create -> create.queueName(name).attributes(attributes)).queueUrl());
    }

    private String arn(URI queue) {
        return sqs.getQueueAttributes(get -> get.queueUrl(queue.toString())
                .attributeNames(QueueAttributeName.QUEUE_ARN)).attributes().get(QueueAttributeName.QUEUE_ARN);
    }
}
