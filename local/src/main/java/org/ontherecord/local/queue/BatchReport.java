package org.ontherecord.local.queue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ontherecord.http.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * What a function reports of a batch of messages, as AWS reads it ("Implementing partial batch responses"): an empty or absent
 * list is success; a report that names no message, or one that isn't in the batch, fails the whole batch.
 */
final class BatchReport {
    private BatchReport() {}

    /**
     * Messages that are done with.
     *
     * @param batch  ids of the messages given
     * @param answer of the function, JSON
     */
    static Set<String> done(List<String> batch, byte[] answer) {
        try {
            JsonNode report = Json.MAPPER.readTree(answer);
            Set<String> done = new HashSet<>(batch);
            for (JsonNode failure : report.path("batchItemFailures")) {
                if (!done.remove(failure.path("itemIdentifier").asString("")) && !isNamed(batch, failure))
                    return Set.of();
            }
            return done;
        } catch (JacksonException noReport) {
            return Set.of();
        }
    }

    /** Named twice is named. */
    private static boolean isNamed(List<String> batch, JsonNode failure) {
        return batch.contains(failure.path("itemIdentifier").asString(""));
    }
}
