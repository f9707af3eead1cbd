package org.ontherecord.local.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.ontherecord.local.lambda.Functions;
import org.ontherecord.local.serve.RunningArchive;
import org.ontherecord.local.template.QueueDefinition;
import org.ontherecord.local.template.QueueSource;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** Lambda's rules for queues, on a real queue: R1 to R5 and R8 as the pump follows them. */
class QueuePumpTest {
    @RegisterExtension
    static final RunningArchive ARCHIVE = RunningArchive.ofTablesAlone();

    private static final Duration LONGEST = Duration.ofSeconds(60);
    private final List<String> seen = new CopyOnWriteArrayList<>();
    private String queue;
    private String deadLetters;

    @BeforeEach
    void make(TestInfo test) {
        String name = test.getTestMethod().orElseThrow().getName();
        URI dead = ARCHIVE.backends()
                .make(new QueueDefinition(name + "-dead", Duration.ofSeconds(30), Optional.empty()), name + "-dead",
                        Optional.empty());
        deadLetters = dead.toString();
        queue = ARCHIVE.backends()
                .make(new QueueDefinition(name, Duration.ofSeconds(1),
                        Optional.of(new QueueDefinition.DeadLetters(name + "-dead", 2))), name, Optional.of(dead))
                .toString();
    }

    @AfterEach
    void noMessageIsLeft() {
        assertTrue(ARCHIVE.sqs()
                .receiveMessage(receive -> receive.queueUrl(queue).waitTimeSeconds(2))
                .messages()
                .isEmpty());
    }

    /** Reports the messages that fail. */
    private final class Reporting implements RequestHandler<SQSEvent, SQSBatchResponse> {
        private final Predicate<String> fails;

        Reporting(Predicate<String> fails) {
            this.fails = fails;
        }

        @Override
        public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            event.getRecords().forEach(message -> seen.add(message.getBody()));
            if (event.getRecords().stream().anyMatch(message -> message.getBody().equals("crash"))) {
                throw new IllegalStateException("as told");
            }
            return new SQSBatchResponse(event.getRecords()
                    .stream()
                    .filter(message -> fails.test(message.getBody()))
                    .map(SQSMessage::getMessageId)
                    .map(BatchItemFailure::new)
                    .toList());
        }
    }

    private void pumped(boolean reportsItems, Predicate<String> fails, BooleanSupplier done, String... bodies)
            throws InterruptedException {
        for (String body : bodies)
            ARCHIVE.sqs().sendMessage(send -> send.queueUrl(queue).messageBody(body));
        try (QueuePump _ = QueuePump.start(ARCHIVE.backends(), queue, new QueueSource("Q", 10, 2, reportsItems),
                Functions.of(new Reporting(fails)), new PrintWriter(new StringWriter()))) {
            Instant giveUp = Instant.now().plus(LONGEST);
            while (!done.getAsBoolean() && Instant.now().isBefore(giveUp))
                Thread.sleep(50);
        }
    }

    private BooleanSupplier seen(int messages) {
        return () -> seen.size() >= messages;
    }

    private boolean isOneDead() {
        return ARCHIVE.sqs()
                .getQueueAttributes(asked -> asked.queueUrl(deadLetters)
                        .attributeNames(QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES))
                .attributesAsStrings()
                .containsValue("1");
    }

    private List<String> dead() {
        return ARCHIVE.sqs()
                .receiveMessage(receive -> receive.queueUrl(deadLetters).maxNumberOfMessages(10).waitTimeSeconds(2))
                .messages()
                .stream()
                .map(message -> message.body())
                .sorted()
                .toList();
    }

    @Test
    void whatIsDoneIsDeleted() throws Exception {
        pumped(true, body -> false, seen(2), "a", "b");

        assertEquals(List.of("a", "b"), seen.stream().sorted().toList());
        assertEquals(List.of(), dead());
    }

    /** Fault 46: in the dead letters after as many attempts as the queue allows. */
    @Test
    void whatIsReportedIsTriedAgainAndGoesToTheDeadLettersInTheEnd() throws Exception {
        pumped(true, "bad"::equals, this::isOneDead, "good", "bad");

        assertEquals(List.of("bad"), dead());
        assertEquals(1, seen.stream().filter("good"::equals).count());
        assertEquals(2, seen.stream().filter("bad"::equals).count());
    }

    /** Fault 47. */
    @Test
    void whenTheFunctionThrowsTheWholeBatchComesAgain() throws Exception {
        pumped(true, body -> false, this::isOneDead, "crash");

        assertEquals(List.of("crash", "crash"), seen);
        assertEquals(List.of("crash"), dead());
    }

    /** Without ReportBatchItemFailures in the template a report is not read. */
    @Test
    void aReportThatNobodyAskedForIsIgnored() throws Exception {
        pumped(false, body -> true, seen(1), "a");

        assertEquals(List.of("a"), seen);
    }
}
