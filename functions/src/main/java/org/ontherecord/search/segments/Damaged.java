package org.ontherecord.search.segments;

import java.io.Serial;

/** What is stored is not what was put: missing, cut short or changed. */
public final class Damaged extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    public Damaged(String what) {
        super(what);
    }

    public Damaged(String what, Throwable cause) {
        super(what, cause);
    }
}
