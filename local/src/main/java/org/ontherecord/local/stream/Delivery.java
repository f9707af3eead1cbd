package org.ontherecord.local.stream;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ontherecord.http.Json;
import org.ontherecord.local.lambda.LambdaFailure;
import org.ontherecord.local.lambda.LambdaFunction;
import org.ontherecord.local.template.StreamSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Hands batches to a function until each record is done or given up. What the function reports is read as AWS's "Partial
 * batch responses" for DynamoDB says: an empty list is success, the lowest sequence number is where the next attempt
 * begins, and an unknown one fails the whole batch.
 */
final class Delivery {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final LambdaFunction function;
    private final StreamSource source;
    private final PrintWriter log;

    Delivery(LambdaFunction function, StreamSource source, PrintWriter log) {
        this.function = function;
        this.source = source;
        this.log = log;
    }

    void deliver(List<StreamRecord> batch) throws InterruptedException {
        deliver(batch, 0);
    }

    private void deliver(List<StreamRecord> batch, int attempt) throws InterruptedException {
        if (batch.isEmpty()) return;
        List<StreamRecord> rest = batch.subList(done(batch), batch.size());
        if (rest.isEmpty()) return;
        if (rest.size() < batch.size()) {
            retry(rest, 1);
        } else if (source.bisects() && rest.size() > 1) {
            deliver(rest.subList(0, rest.size() / 2), attempt);
            deliver(rest.subList(rest.size() / 2, rest.size()), attempt);
        } else {
            retry(rest, attempt + 1);
        }
    }

    private void retry(List<StreamRecord> batch, int attempt) throws InterruptedException {
        if (source.attempts() >= 0 && attempt > source.attempts()) {
            log.println(function.definition().id() + " gave up " + batch.size() + " change(s) from sequence number "
                    + batch.getFirst().sequenceNumber() + " on, after " + attempt + " attempts");
            log.flush();
            return;
        }
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempt - 1, 10));
        Thread.sleep(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
        deliver(batch, attempt);
    }

    /** How many records from the batch's start on are done. */
    private int done(List<StreamRecord> batch) throws InterruptedException {
        ObjectNode event = Json.MAPPER.createObjectNode();
        ArrayNode records = event.putArray("Records");
        batch.forEach(each -> records.add(each.json()));
        try {
            byte[] answer = function.invoke(Json.MAPPER.writeValueAsBytes(event));
            return source.reportsItems() ? reported(batch, Json.MAPPER.readTree(answer)) : batch.size();
        } catch (LambdaFailure | JacksonException e) {
            e.printStackTrace(log);
            log.flush();
            return 0;
        }
    }

    private static int reported(List<StreamRecord> batch, JsonNode answer) {
        Set<String> failed = new TreeSet<>();
        answer.path("batchItemFailures").forEach(each -> failed.add(each.path("itemIdentifier").asString("")));
        List<String> given = batch.stream().map(StreamRecord::sequenceNumber).toList();
        if (!given.containsAll(failed)) return 0;
        return (int) given.stream().takeWhile(each -> !failed.contains(each)).count();
    }
}
