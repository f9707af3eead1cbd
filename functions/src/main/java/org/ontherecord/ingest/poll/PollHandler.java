package org.ontherecord.ingest.poll;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.ontherecord.http.FunctionLog;
import org.ontherecord.aws.Parallel;
import org.ontherecord.http.CallLog;
import org.ontherecord.http.Json;
import org.ontherecord.http.WordlessTrace;
import org.ontherecord.ingest.host.UserAgent;
import org.ontherecord.ingest.fetch.Fetcher;
import org.ontherecord.ingest.host.Hosts;
import org.ontherecord.ingest.host.Manners;
import org.ontherecord.ingest.queue.FetchQueue;

/** Asks the feeds whose time has come, a few at a time. Called by a schedule; what it is called with doesn't matter. */
public final class PollHandler implements RequestStreamHandler {
    /** A poll may wait for its host's turn, its robots.txt and the feed itself. */
    private static final Duration RESERVE = Fetcher.LONGEST.multipliedBy(3).plusSeconds(10);
    /** A feed that has failed so often in a row is told of, once. */
    private static final int WORTH_TELLING = 5;
    private final Poller poller;
    private final Consumer<String> log;
    private final CallLog calls;

    public PollHandler() {
        this(new Fetcher(UserAgent.ofThisArchive()));
    }

    /** With a fetcher of one's own: the one that is deployed makes no exceptions. */
    public PollHandler(Fetcher fetcher) {
        this(new Poller(Feeds.fromEnvironment(),
                new Manners(fetcher, Hosts.fromEnvironment(), InstantSource.system()), FetchQueue.fromEnvironment(),
                InstantSource.system(), () -> ThreadLocalRandom.current().nextDouble(),
                fault -> FunctionLog.add("a poll failed: " + WordlessTrace.of(fault))),
                FunctionLog::add, CallLog.ofThisFunction());
    }

    PollHandler(Poller poller, Consumer<String> log, CallLog calls) {
        this.poller = poller;
        this.log = log;
        this.calls = calls;
    }

    /** What came of a call. */
    private record Summary(int due, int polled, long failed, int leftForTheNextCall) {}

    @Override
    public void handleRequest(InputStream event, OutputStream answer, Context context) throws IOException {
        Instant begun = calls.begin();
        List<Followed> due = poller.due();
        List<Optional<Followed>> polled = Parallel.map(due, feed -> context.getRemainingTimeInMillis() > RESERVE
                .toMillis() ? poller.poll(feed.id()) : Optional.empty());
        List<Followed> done = polled.stream().flatMap(Optional::stream).toList();
        done.stream().filter(PollHandler::isWorthTelling).forEach(this::tell);
        long failed = done.stream().filter(feed -> feed.health().failures() > 0).count();
        calls.end(context, begun, done.size() - failed, failed, Map.of("newArticles", news(due, done)));
        answer.write(Json.MAPPER.writeValueAsBytes(
                new Summary(due.size(), done.size(), failed, due.size() - done.size())));
    }

    /** Articles that the feeds had not told of before. */
    private static long news(List<Followed> due, List<Followed> polled) {
        Map<String, Long> before = due.stream().collect(Collectors.toMap(Followed::id, Followed::itemsSeen));
        return polled.stream().mapToLong(feed -> feed.itemsSeen() - before.get(feed.id())).sum();
    }

    private static boolean isWorthTelling(Followed feed) {
        return feed.isStopped() || feed.health().failures() == WORTH_TELLING;
    }

    private void tell(Followed feed) {
        log.accept(Json.MAPPER.writeValueAsString(Map.of("level", "WARN", "feedFailing", feed.id(), "why",
                feed.health().lastError().orElse(""))));
    }
}
