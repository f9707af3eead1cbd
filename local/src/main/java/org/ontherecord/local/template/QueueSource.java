package org.ontherecord.local.template;

/**
 * A queue that feeds a function.
 *
 * @param queue        logical id
 * @param concurrency  batches at once, at most
 * @param reportsItems whether the function names the messages that failed
 */
public record QueueSource(String queue, int batchSize, int concurrency, boolean reportsItems) {
    static QueueSource of(Section event) {
        return new QueueSource(((Intrinsic) event.get("Queue")).target(), event.number("BatchSize", 10),
                event.section("ScalingConfig").number("MaximumConcurrency", 5),
                event.list("FunctionResponseTypes").contains("ReportBatchItemFailures"));
    }
}
