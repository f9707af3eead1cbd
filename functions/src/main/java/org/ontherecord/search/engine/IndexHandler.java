package org.ontherecord.search.engine;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaRuntime;
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
import org.ontherecord.http.Json;
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
    private Instant nextTidying = Instant.MIN;

    public IndexHandler() {
        this(ArticleStore.fromEnvironment(), Engines.keeper(), message -> LambdaRuntime.getLogger().log(message),
                Engines.areScheduled(), InstantSource.system());
    }

    /**
     * On a store and an index.
     *
     * @param scheduled whether somebody else sees to it that the index is tidied up
     */
    IndexHandler(ArticleStore store, IndexKeeper index, Consumer<String> log, boolean scheduled, InstantSource clock) {
        this.follower = new Follower(store, index, log);
        this.upkeep = new Upkeep(store, index);
        this.log = log;
        this.scheduled = scheduled;
        this.clock = clock;
    }

    @Override
    public void handleRequest(InputStream event, OutputStream answer, Context context) throws IOException {
        BooleanSupplier timeIsLeft = () -> context.getRemainingTimeInMillis() > RESERVE.toMillis();
        answer.write(Json.MAPPER.writeValueAsBytes(answer(Json.MAPPER.readTree(event), timeIsLeft)));
    }

    private Object answer(JsonNode event, BooleanSupplier timeIsLeft) {
        return switch (event.path("action").asString("follow")) {
            case "follow" -> failures(follow(Changed.in(event), timeIsLeft));
            case "tidy" -> done(upkeep.tidy(timeIsLeft));
            case "rebuild" -> done(upkeep.rebuild(timeIsLeft) ? "built anew" : "not done yet: call again");
            default -> throw new IllegalArgumentException("unknown action");
        };
    }

    private Optional<String> follow(List<Changed> records, BooleanSupplier timeIsLeft) {
        if (!upkeep.ensure(timeIsLeft)) return records.stream().map(Changed::sequenceNumber).findFirst();
        Optional<String> failed = follower.follow(records);
        tidyIfDue(timeIsLeft);
        return failed;
    }

    private void tidyIfDue(BooleanSupplier timeIsLeft) {
        if (scheduled || clock.instant().isBefore(nextTidying)) return;
        nextTidying = clock.instant().plus(BETWEEN_TIDYINGS);
        try {
            done(upkeep.tidy(timeIsLeft));
        } catch (RuntimeException nextTime) {
            log.accept("index not tidied up: " + nextTime);
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
