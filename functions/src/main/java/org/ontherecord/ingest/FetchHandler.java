package org.ontherecord.ingest;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.ontherecord.article.ArticleStore;
import org.ontherecord.article.Submissions;
import org.ontherecord.http.FunctionLog;
import org.ontherecord.http.CallLog;
import org.ontherecord.http.Json;
import org.ontherecord.http.WordlessTrace;
import org.ontherecord.ingest.fetch.FetchFailure;
import org.ontherecord.ingest.fetch.Fetcher;
import org.ontherecord.ingest.host.Hosts;
import org.ontherecord.ingest.host.Manners;
import org.ontherecord.ingest.host.UserAgent;
import org.ontherecord.ingest.queue.FetchQueue;
import org.ontherecord.ingest.queue.FetchRequest;
import org.ontherecord.reading.Reader;

/**
 * Fetches the pages that wait in the queue. A message that fails is reported by its own id and comes again by itself; those
 * that are done do not. When time runs out, the rest of a batch is handed back unread.
 */
public final class FetchHandler implements RequestHandler<SQSEvent, SQSBatchResponse> {
    /** For reading and storing an article. */
    private static final Duration RESERVE = Duration.ofSeconds(10);
    /** A host's turn, its robots.txt and the page may each take so long. */
    private static final int STEPS = 3;
    private static final Duration LEAST = Duration.ofSeconds(2);
    private final PageFetch pages;
    private final Consumer<String> log;
    private final CallLog calls;

    public FetchHandler() {
        this(new Fetcher(UserAgent.ofThisArchive()));
    }

    /** With a fetcher of one's own: the one that is deployed makes no exceptions. */
    public FetchHandler(Fetcher fetcher) {
        this(fetch(fetcher, ArticleStore.fromEnvironment(), InstantSource.system()),
                FunctionLog::add, CallLog.ofThisFunction());
    }

    FetchHandler(PageFetch pages, Consumer<String> log, CallLog calls) {
        this.pages = pages;
        this.log = log;
        this.calls = calls;
    }

    private static PageFetch fetch(Fetcher fetcher, ArticleStore store, InstantSource clock) {
        return new PageFetch(new Submissions(store), new Manners(fetcher, Hosts.fromEnvironment(), clock),
                new PageArchive(store, new Reader(), clock), FetchQueue.fromEnvironment(), clock);
    }

    @Override
    public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        Instant begun = calls.begin();
        List<BatchItemFailure> failures = new ArrayList<>();
        for (SQSMessage message : event.getRecords()) {
            if (!isDone(message, patience(context))) failures.add(new BatchItemFailure(message.getMessageId()));
        }
        calls.end(context, begun, event.getRecords().size() - failures.size(), failures.size(), Map.of());
        return new SQSBatchResponse(failures);
    }

    private static Duration patience(Context context) {
        return Duration.ofMillis(context.getRemainingTimeInMillis()).minus(RESERVE).dividedBy(STEPS);
    }

    private boolean isDone(SQSMessage message, Duration patience) {
        if (patience.compareTo(LEAST) < 0) return false;
        try {
            pages.carryOut(FetchRequest.parse(message.getBody()), patience);
            return true;
        } catch (FetchFailure mayPass) {
            return notDone(message, mayPass.getMessage());
        } catch (RuntimeException | StackOverflowError fault) {
            return notDone(message, WordlessTrace.of(fault));
        }
    }

    /** The log names the message, not the page: an address can hold what is nobody's business. */
    private boolean notDone(SQSMessage message, String why) {
        log.accept(Json.MAPPER.writeValueAsString(
                Map.of("level", "WARN", "message", message.getMessageId(), "notFetched", why)));
        return false;
    }
}
