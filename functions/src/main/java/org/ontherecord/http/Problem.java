package org.ontherecord.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * What went wrong, as a caller is told it (RFC 9457, {@code application/problem+json}).
 *
 * @param type   stable address of the kind of problem
 * @param title  the kind in words, the same for each occurrence
 * @param status HTTP status
 * @param detail this occurrence in words
 * @param errors which fields are wrong and why; left out when empty
 */
public record Problem(String type, String title, int status, String detail,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FieldError> errors) {
    /** Media type of a problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * One field that is wrong.
     *
     * @param field  name of the body's field, the query's or path's parameter, or the header
     * @param detail why
     */
    public record FieldError(String field, String detail) {}

    /** The kinds of problem, each with its status. */
    public enum Kind {
        /** The request can't be understood. */
        INVALID_REQUEST("invalid-request", "The request is not valid", 400),
        /** There is no such thing. */
        NOT_FOUND("not-found", "Not found", 404),
        /** The route exists, for other methods. */
        METHOD_NOT_ALLOWED("method-not-allowed", "Method not allowed", 405),
        /** The state does not allow it. */
        CONFLICT("conflict", "Conflict", 409),
        /** It was there and won't come back. */
        GONE("gone", "Gone", 410),
        /** More than is taken or given. */
        TOO_LARGE("too-large", "Too large", 413),
        /** The body's media type or encoding is not known here. */
        UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", "Unsupported media type", 415),
        /** The page that was sent is of another kind than an article. */
        NO_ARTICLE("no-article", "The page is no article", 422),
        /** An {@code Idempotency-Key} came with another body before. */
        KEY_REUSED("idempotency-key-reused", "The key stands for another request", 422),
        /** A fault of ours. */
        INTERNAL("internal", "Internal error", 500),
        /** For now; try again. */
        UNAVAILABLE("unavailable", "Temporarily unavailable", 503);

        private static final String BASE = "https://ontherecord.org/problems/";
        private final String name;
        private final String title;
        private final int status;

        Kind(String name, String title, int status) {
            this.name = name;
            this.title = title;
            this.status = status;
        }
    }

    static Problem of(Kind kind, String detail, List<FieldError> errors) {
        return new Problem(Kind.BASE + kind.name, kind.title, kind.status, detail, List.copyOf(errors));
    }
}
