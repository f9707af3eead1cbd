package org.ontherecord.search.segments;

import java.io.Serial;

/** Another commit followed the same one first: this one counts for nothing. */
public final class Overtaken extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    Overtaken(long epoch) {
        super("another commit is number " + epoch, null, false, false);
    }
}
