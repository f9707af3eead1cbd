package org.ontherecord.http;

import com.amazonaws.services.lambda.runtime.Context;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What is logged of each call of a function that no request reaches: its id, how much was done and how much was not, and how
 * long it took. Nothing of what it was about.
 */
public final class CallLog {
    private final Optional<String> function;
    private final InstantSource clock;
    private final Consumer<String> log;

    /** @param function as Lambda names it; for an empty one nothing is logged */
    public CallLog(Optional<String> function, InstantSource clock, Consumer<String> log) {
        this.function = function;
        this.clock = clock;
        this.log = log;
    }

    /** To Lambda's own log, where Lambda has named the function, and not where many share one process. */
    public static CallLog ofThisFunction() {
        return new CallLog(Optional.ofNullable(System.getenv("AWS_LAMBDA_FUNCTION_NAME")), InstantSource.system(),
                FunctionLog::add);
    }

    public Instant begin() {
        return clock.instant();
    }

    /**
     * Logs a call.
     *
     * @param done   pages, feeds, records or articles that were seen to
     * @param failed those that will come again
     * @param counts of what else there is to tell, by name; no metrics are made of them
     */
    public void end(Context context, Instant begun, long done, long failed, Map<String, Long> counts) {
        Map<String, String> concerns = new LinkedHashMap<>();
        Optional.ofNullable(context.getAwsRequestId()).ifPresent(id -> concerns.put("requestId", id));
        counts.forEach((name, count) -> concerns.put(name, Long.toString(count)));
        Instant now = clock.instant();
        function.ifPresent(name -> log.accept(
                new Measurement(Map.of("Milliseconds", Duration.between(begun, now).toMillis(), "Done", done, "Faults",
                        failed), concerns).line(name, now)));
    }
}
