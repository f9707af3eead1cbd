package org.ontherecord.ingest.poll;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.BatchResultErrorEntry;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequest;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequestEntry;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchResponse;

/** Loses entries of batches, as SQS does: they never arrive, and the answer says so. A real queue can't be made to. */
final class LossyQueue implements ExecutionInterceptor {
    private static final ExecutionAttribute<List<SendMessageBatchRequestEntry>> LOST = new ExecutionAttribute<>("lost");
    private final AtomicInteger batches = new AtomicInteger();
    private final IntPredicate loses;

    private final String words;

    private LossyQueue(IntPredicate loses, String words) {
        this.loses = loses;
        this.words = words;
    }

    /**
     * A client of such a queue.
     *
     * @param loses whether a batch, by its number, loses anything
     * @param words what is in the messages that are lost
     */
    static SqsClient client(IntPredicate loses, String words) {
        return SqsClient.builder()
                .overrideConfiguration(
                        configuration -> configuration.addExecutionInterceptor(new LossyQueue(loses, words)))
                .build();
    }

    @Override
    public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
        if (!(context.request() instanceof SendMessageBatchRequest batch) || !loses.test(batches.getAndIncrement())) {
            return context.request();
        }
        attributes.putAttribute(LOST, batch.entries().stream().filter(this::isLost).toList());
        return batch.toBuilder()
                .entries(batch.entries().stream().filter(entry -> !isLost(entry)).toList())
                .build();
    }

    private boolean isLost(SendMessageBatchRequestEntry entry) {
        return entry.messageBody().contains(words);
    }

    @Override
    public SdkResponse modifyResponse(Context.ModifyResponse context, ExecutionAttributes attributes) {
        List<SendMessageBatchRequestEntry> lost = attributes.getAttribute(LOST);
        if (lost == null || !(context.response() instanceof SendMessageBatchResponse response))
            return context.response();
        return response.toBuilder()
                .failed(lost.stream()
                        .map(entry -> BatchResultErrorEntry.builder().id(entry.id()).code("InternalError").build())
                        .toList())
                .build();
    }
}
