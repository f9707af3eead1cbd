package org.ontherecord.local.queue;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ontherecord.local.cloud.Backends;
import org.ontherecord.local.lambda.LambdaFailure;
import org.ontherecord.local.lambda.LambdaFunction;
import org.ontherecord.local.template.QueueSource;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;

/** Takes a queue's messages in batches, has the function do them, and deletes those that are done. */
public final class QueuePump implements AutoCloseable {
    private static final int MOST_MESSAGES = 10;
    private static final int LONG_POLL_SECONDS = 1;
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private final SqsClient sqs;
    private final String queueUrl;
    private final QueueSource source;
    private final LambdaFunction function;
    private final PrintWriter log;
    private final List<Thread> threads = new ArrayList<>();

    private QueuePump(SqsClient sqs, String queueUrl, QueueSource source, LambdaFunction function, PrintWriter log) {
        this.sqs = sqs;
        this.queueUrl = queueUrl;
        this.source = source;
        this.function = function;
        this.log = log;
    }

    /** Begins to deliver the queue's messages to the function, as many batches at once as the template allows. */
    public static QueuePump start(Backends backends, String queueUrl, QueueSource source, LambdaFunction function,
            PrintWriter log) {
        QueuePump pump = new QueuePump(backends.sqs(), queueUrl, source, function, log);
        for (int i = 0; i < source.concurrency(); i++)
            pump.threads.add(Thread.ofVirtual().name("queue " + source.queue()).start(pump::run));
        return pump;
    }

    /** Ends it, in the midst of a batch if need be: what isn't done stays in the queue. */
    @Override
    public void close() {
        threads.forEach(Thread::interrupt);
        try {
            for (Thread thread : threads)
                thread.join(PAUSE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            while (!Thread.interrupted()) {
                try {
                    deliver(receive());
                } catch (SdkException e) {
                    if (Thread.currentThread().isInterrupted()) return;
                    log.println("queue " + source.queue() + ": " + e.getMessage());
                    log.flush();
                    Thread.sleep(PAUSE);
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private List<Message> receive() {
        return sqs.receiveMessage(receive -> receive.queueUrl(queueUrl)
                .maxNumberOfMessages(Math.min(source.batchSize(), MOST_MESSAGES))
                .waitTimeSeconds(LONG_POLL_SECONDS)
                .messageSystemAttributeNames(MessageSystemAttributeName.ALL)).messages();
    }

    private void deliver(List<Message> batch) throws InterruptedException {
        if (batch.isEmpty()) return;
        Set<String> done = done(batch);
        batch.stream()
                .filter(message -> done.contains(message.messageId()))
                .forEach(message -> sqs.deleteMessage(
                        delete -> delete.queueUrl(queueUrl).receiptHandle(message.receiptHandle())));
    }

    private Set<String> done(List<Message> batch) throws InterruptedException {
        List<String> ids = batch.stream().map(Message::messageId).toList();
        try {
            byte[] answer = function.invoke(QueueEvent.of(batch, source.queue()));
            return source.reportsItems() ? BatchReport.done(ids, answer) : Set.copyOf(ids);
        } catch (LambdaFailure e) {
            e.printStackTrace(log);
            log.flush();
            return Set.of();
        }
    }
}
