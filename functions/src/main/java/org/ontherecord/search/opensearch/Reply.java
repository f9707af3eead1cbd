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
    static final int NOT_FOUND = 404;
    private static final int TOO_MANY = 429;
    /** Too many at once, or a node that is away: both pass. */
    private static final Set<Integer> PASSING = Set.of(TOO_MANY, 502, 503, 504);

    static boolean passes(int status) {
        return PASSING.contains(status);
    }

    static boolean isGood(int status) {
        return status >= 200 && status < 300;
    }

    boolean passes() {
        return passes(status);
    }

    /** The body of a good answer. */
    JsonNode orFail() {
        if (isGood(status)) return body;
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
