package org.ontherecord.http;

import java.io.Serial;
import java.util.List;
import java.util.Map;
import org.ontherecord.http.Problem.FieldError;
import org.ontherecord.http.Problem.Kind;

/** A request that won't be carried out, and the problem that says why. Carries no stack trace: it is an answer. */
public final class Refusal extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;
    private static final String RETRY_AFTER_SECONDS = "5";
    private final transient Problem problem;
    private final transient Map<String, String> headers;

    public Refusal(Kind kind, String detail, List<FieldError> errors) {
        this(kind, detail, errors, Map.of());
    }

    /**
     * A problem of a kind.
     *
     * @param headers that the answer carries
     */
    public Refusal(Kind kind, String detail, List<FieldError> errors, Map<String, String> headers) {
        super(detail, null, false, false);
        this.problem = Problem.of(kind, detail, errors);
        this.headers = headers;
    }

    /** A field of the request is wrong. */
    public static Refusal invalid(String field, String detail) {
        return new Refusal(Kind.INVALID_REQUEST, field + ": " + detail, List.of(new FieldError(field, detail)));
    }

    /** A field of the request is too long. */
    public static Refusal tooLarge(String field, String detail) {
        return new Refusal(Kind.TOO_LARGE, field + ": " + detail, List.of(new FieldError(field, detail)));
    }

    /** A field of the request is a web page, and no article. */
    public static Refusal noArticle(String field, String detail) {
        return new Refusal(Kind.NO_ARTICLE, field + ": " + detail, List.of(new FieldError(field, detail)));
    }

    public static Refusal notFound(String detail) {
        return new Refusal(Kind.NOT_FOUND, detail, List.of());
    }

    public static Refusal gone(String detail) {
        return new Refusal(Kind.GONE, detail, List.of());
    }

    public static Refusal conflict(String detail) {
        return new Refusal(Kind.CONFLICT, detail, List.of());
    }

    public static Refusal unavailable(String detail) {
        return new Refusal(Kind.UNAVAILABLE, detail, List.of(), Map.of("Retry-After", RETRY_AFTER_SECONDS));
    }

    /** Whether the same may be carried out later. */
    public boolean isPassing() {
        return problem.status() == 503;
    }

    /** The problem as it is answered. */
    public Answer answer() {
        Answer answer = Answer.problem(problem);
        for (Map.Entry<String, String> header : headers.entrySet()) {
            answer = answer.with(header.getKey(), header.getValue());
        }
        return answer;
    }
}
