package org.ontherecord.ingest.host;

import java.io.Serial;
import java.time.Duration;

/** A host is not to be asked for a while. Carries no stack trace: it is an answer. */
public final class NotYet extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;
    private final Duration wait;

    NotYet(Duration wait) {
        super("the host is not to be asked for another " + wait.toSeconds() + " s", null, false, false);
        this.wait = wait;
    }

    /** How long. */
    public Duration duration() {
        return wait;
    }
}
