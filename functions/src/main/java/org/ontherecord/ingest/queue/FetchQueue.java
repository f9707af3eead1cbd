package org.ontherecord.ingest.queue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ontherecord.aws.Clients;
import org.ontherecord.aws.Settings;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.BatchResultErrorEntry;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequestEntry;

/** The queue of pages to fetch. */
public final class FetchQueue {
    /** SQS: "DelaySeconds … maximum: 15 minutes". */
    public static final Duration LONGEST_DELAY = Duration.ofMinutes(15);
    /** SQS takes no more in one call. */
    private static final int BATCH = 10;
    private static final int ATTEMPTS = 4;
    private static final long FIRST_PAUSE_MILLIS = 100;
    private final SqsClient sqs;
    private final String queueUrl;

    /** A queue at an address. */
    public FetchQueue(SqsClient sqs, String queueUrl) {
        this.sqs = sqs;
        this.queueUrl = queueUrl;
    }

    /** The queue that the function's environment names. */
    public static FetchQueue fromEnvironment() {
        return new FetchQueue(Clients.sqs(), Settings.required("FETCH_QUEUE_URL"));
    }

    /** Puts a page in line. */
    public void send(FetchRequest page) {
        send(page, Duration.ZERO);
    }

    /**
     * Puts a page in line for later.
     *
     * @param delay more than {@link #LONGEST_DELAY} is cut to that
     */
    public void send(FetchRequest page, Duration delay) {
        int seconds = (int) Math.min(delay.plusMillis(999).toSeconds(), LONGEST_DELAY.toSeconds());
        sqs.sendMessage(request -> request.queueUrl(queueUrl).messageBody(page.message()).delaySeconds(seconds));
    }

    /**
     * Puts pages in line, in batches; what a batch leaves out is sent again.
     *
     * @return those that could not be sent
     */
    public List<FetchRequest> send(List<FetchRequest> pages) {
        List<FetchRequest> unsent = new ArrayList<>();
        for (int start = 0; start < pages.size(); start += BATCH)
            unsent.addAll(sendBatch(pages.subList(start, Math.min(start + BATCH, pages.size()))));
        return unsent;
    }

    private List<FetchRequest> sendBatch(List<FetchRequest> batch) {
        List<FetchRequest> left = batch;
        for (int attempt = 0; attempt < ATTEMPTS && !left.isEmpty(); attempt++) {
            if (attempt > 0) pause(attempt);
            left = sendOnce(left);
        }
        return left;
    }

    private List<FetchRequest> sendOnce(List<FetchRequest> pages) {
        try {
            Set<String> failed = sqs.sendMessageBatch(request -> request.queueUrl(queueUrl)
                    .entries(IntStream.range(0, pages.size())
                            .mapToObj(index -> SendMessageBatchRequestEntry.builder()
                                    .id(String.valueOf(index))
                                    .messageBody(pages.get(index).message())
                                    .build())
                            .toList()))
                    .failed()
                    .stream()
                    .map(BatchResultErrorEntry::id)
                    .collect(Collectors.toSet());
            return IntStream.range(0, pages.size())
                    .filter(index -> failed.contains(String.valueOf(index)))
                    .mapToObj(pages::get)
                    .toList();
        } catch (SdkException unavailable) {
            return pages;
        }
    }

    /** Exponential, with full jitter (AWS Architecture Blog, "Exponential Backoff And Jitter"). */
    private static void pause(int attempt) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(FIRST_PAUSE_MILLIS << attempt) + 1);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
        }
    }
}
