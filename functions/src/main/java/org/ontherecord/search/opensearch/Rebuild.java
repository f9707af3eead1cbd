package org.ontherecord.search.opensearch;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * An index that is being built.
 *
 * @param index its own name
 * @param place where the next step begins; empty for the first
 * @param whole whether there is no next
 * @param term  with {@code turn}, which state of the ledger says so
 */
record Rebuild(String index, Optional<String> place, boolean whole, long term, long turn) {
    static Rebuild from(Instant now) {
        return new Rebuild(Articles.SEARCHED + "-" + now.toEpochMilli(), Optional.empty(), false, 0, 0);
    }

    static Rebuild of(JsonNode document) {
        JsonNode said = document.path("_source");
        return new Rebuild(said.path("index").asString(), said.path("place").stringValueOpt(),
                said.path("whole").asBoolean(), document.path("_primary_term").asLong(),
                document.path("_seq_no").asLong());
    }

    /**
     * After a step.
     *
     * @param next where the next begins; empty when it was the last
     */
    Rebuild after(Optional<String> next) {
        return new Rebuild(index, next, next.isEmpty(), term, turn);
    }

    /** From the first step again. */
    Rebuild again() {
        return new Rebuild(index, Optional.empty(), false, term, turn);
    }

    Map<String, ?> body() {
        Map<String, Object> body = new HashMap<>(Map.of("index", index, "whole", whole));
        place.ifPresent(at -> body.put("place", at));
        return body;
    }

    /** For a write that must find the ledger as it was. */
    String asSeen() {
        return "if_seq_no=" + turn + "&if_primary_term=" + term;
    }
}
