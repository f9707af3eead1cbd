package org.ontherecord.search.opensearch;

import java.util.Set;
import software.amazon.awssdk.core.exception.SdkClientException;
import tools.jackson.databind.JsonNode;

/**
 * What a domain answers.
 *
 * @param body empty object where there is none
 */
record Reply(int status, JsonNode body) {
    private static final int NOT_FOUND = 404, CONFLICT = 409;
    /** Too many at once, or a node that is away. */
    private static final Set<Integer> PASSING = Set.of(429, 502, 503, 504);

    /** Whether the same may succeed a little later. */
    boolean passes() {
        return PASSING.contains(status);
    }

    boolean isGood() {
        return status >= 200 && status < 300;
    }

    boolean isMissing() {
        return status == NOT_FOUND;
    }

    boolean isMissingIndex() {
        return isMissing() && isError("index_not_found_exception");
    }

    /** Whether somebody else came first. */
    boolean isConflict() {
        return status == CONFLICT;
    }

    /** The body of a good answer. */
    JsonNode orFail() {
        if (isGood()) return body;
        throw passes() ? SdkClientException.create("the search domain is busy: " + error()) : fault();
    }

    boolean isError(String type) {
        return errorType().equals(type);
    }

    /** Without the reason, which can quote what somebody is looking for. */
    private IllegalStateException fault() {
        return new IllegalStateException("the search domain refuses: " + error());
    }

    private String error() {
        return status + " " + errorType();
    }

    private String errorType() {
        return body.path("error").path("type").asString("");
    }
}
