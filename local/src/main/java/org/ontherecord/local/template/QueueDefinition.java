package org.ontherecord.local.template;

import java.time.Duration;
import java.util.Optional;

/**
 * An SQS queue.
 *
 * @param id          logical id
 * @param visibility  how long a message that was handed out stays hidden
 * @param deadLetters the queue for messages that were handed out too often
 */
public record QueueDefinition(String id, Duration visibility, Optional<DeadLetters> deadLetters) {
    /** The queue by its logical id, and how often a message is tried before it goes there. */
    public record DeadLetters(String queue, int maxReceiveCount) {}

    static QueueDefinition of(String id, Section queue) {
        Section redrive = queue.section("RedrivePolicy");
        return new QueueDefinition(id, Duration.ofSeconds(queue.number("VisibilityTimeout", 30)),
                redrive.find("deadLetterTargetArn")
                        .map(
                                arn -> new DeadLetters(((Intrinsic) arn).target(), redrive.number("maxReceiveCount"))));
    }
}
