package org.ontherecord.search.engine;

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
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.ontherecord.article.ArticleStore;
import org.ontherecord.http.FunctionLog;
import org.ontherecord.http.CallLog;
import org.ontherecord.http.Json;
import org.ontherecord.http.WordlessTrace;
import org.ontherecord.search.IndexKeeper;
import tools.jackson.databind.JsonNode;

/**
 * Keeps the index: follows the table's stream, and is called with {@code {"action":"tidy"}} from time to time and with
 * {@code {"action":"rebuild"}} by whoever wants the index built anew. A rebuild that takes longer than one call goes on with
 * the next.
 */
public final class IndexHandler implements RequestStreamHandler {
    private static final Duration RESERVE = Duration.ofSeconds(30), BETWEEN_TIDYINGS = Duration.ofHours(1);
    private final Follower follower;
    private final Upkeep upkeep;
    private final Consumer<String> log;
    private final boolean scheduled;
    private final InstantSource clock;
    private final CallLog calls;
    private Instant nextTidying = Instant.MIN;

    public IndexHandler() {
        this(ArticleStore.fromEnvironment(), Engines.keeper(), FunctionLog::add,
                Engines.areScheduled(), InstantSource.system(), CallLog.ofThisFunction());
    }

    /**
     * On a store and an index.
     *
     * @param scheduled whether somebody else sees to it that the index is tidied up
     */
    IndexHandler(ArticleStore store, IndexKeeper index, Consumer<String> log, boolean scheduled, InstantSource clock,
            CallLog calls) {
        this.follower = new Follower(store, index, log);
        this.upkeep = new Upkeep(store, index);
        this.log = log;
        this.scheduled = scheduled;
        this.clock = clock;
        this.calls = calls;
    }

    @Override
    public void handleRequest(InputStream event, OutputStream answer, Context context) throws IOException {
        BooleanSupplier timeIsLeft = () -> context.getRemainingTimeInMillis() > RESERVE.toMillis();
        Instant begun = calls.begin();
        Outcome outcome = outcome(Json.MAPPER.readTree(event), timeIsLeft);
        calls.end(context, begun, outcome.done(), outcome.left(), Map.of());
        answer.write(Json.MAPPER.writeValueAsBytes(outcome.answer()));
    }

    /**
     * What came of a call.
     *
     * @param done records that were followed, or the one thing that was asked for
     * @param left records that will come again
     */
    private record Outcome(Object answer, long done, long left) {
        static Outcome of(Map<String, String> answer) {
            return new Outcome(answer, 1, 0);
        }

        static Outcome of(List<Changed> records, Optional<String> failed) {
            long done = records.stream()
                    .takeWhile(record -> failed.filter(record.sequenceNumber()::equals).isEmpty())
                    .count();
            return new Outcome(failures(failed), done, records.size() - done);
        }
    }

    private Outcome outcome(JsonNode event, BooleanSupplier timeIsLeft) {
        return switch (event.path("action").asString("follow")) {
            case "follow" -> follow(Changed.in(event), timeIsLeft);
            case "tidy" -> Outcome.of(done(upkeep.tidy(timeIsLeft)));
            case "rebuild" ->
                Outcome.of(done(upkeep.rebuild(timeIsLeft) ? "built anew" : "not done yet: call again"));
            default -> throw new IllegalArgumentException("unknown action");
        };
    }

    private Outcome follow(List<Changed> records, BooleanSupplier timeIsLeft) {
        if (!upkeep.ensure(timeIsLeft))
            return Outcome.of(records, records.stream().map(Changed::sequenceNumber).findFirst());
        Optional<String> failed = follower.follow(records);
        tidyIfDue(timeIsLeft);
        return Outcome.of(records, failed);
    }

    private void tidyIfDue(BooleanSupplier timeIsLeft) {
        if (scheduled || clock.instant().isBefore(nextTidying)) return;
        nextTidying = clock.instant().plus(BETWEEN_TIDYINGS);
        try {
            done(upkeep.tidy(timeIsLeft));
        } catch (RuntimeException nextTime) {
            log.accept("index not tidied up: " + WordlessTrace.of(nextTime));
        }
    }

    private Map<String, String> done(String what) {
        log.accept("index: " + what);
        return Map.of("done", what);
    }

    /** As Lambda wants it: it goes on from the record named, and nothing named is success. */
    private static Map<String, List<Map<String, String>>> failures(Optional<String> sequenceNumber) {
        return Map.of("batchItemFailures",
                sequenceNumber.stream().map(number -> Map.of("itemIdentifier", number)).toList());
    }
}
