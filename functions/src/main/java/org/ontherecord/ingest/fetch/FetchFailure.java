package org.ontherecord.ingest.fetch;

import java.io.Serial;
import java.time.Duration;
import java.util.Optional;

/** Why nothing was fetched, in words of ours: none of the other side's reach a caller. Carries no stack trace: it is an answer. */
public final class FetchFailure extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;
    private final Kind kind;
    private final transient Optional<Duration> retryAfter;

    /** What kind of failure it is. */
    public enum Kind {
        /** Not an address that may be fetched. */
        BLOCKED,
        /** No such host. */
        UNKNOWN_HOST,
        /** The host can't be reached, breaks off, takes too long or fails: later it may not. */
        UNAVAILABLE,
        /** The host asks to wait. */
        BUSY,
        /** The host can't prove that it is the one asked for. */
        UNTRUSTED,
        /** The answer isn't HTTP, or not all of what HTTP asks for. */
        MALFORMED,
        /** More than is read. */
        TOO_LARGE,
        /** From place to place, without end. */
        TOO_MANY_REDIRECTS,
        /** Neither text nor markup. */
        WRONG_TYPE,
        /** The host doesn't want it read. */
        DENIED,
        /** Nothing is there. */
        ABSENT,
        /** Nothing is there any more. */
        GONE;

        /** Whether the same may succeed later. */
        public boolean isPassing() {
            return this == UNAVAILABLE || this == BUSY;
        }
    }

    /** A failure without more to say. */
    public FetchFailure(Kind kind, String why) {
        this(kind, why, Optional.empty());
    }

    /** @param retryAfter how long the host asks to wait */
    FetchFailure(Kind kind, String why, Optional<Duration> retryAfter) {
        super(why, null, false, false);
        this.kind = kind;
        this.retryAfter = retryAfter;
    }

    /** What kind of failure it is. */
    public Kind kind() {
        return kind;
    }

    /** How long the host asks to wait, as it says: it may ask for too much. */
    public Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
