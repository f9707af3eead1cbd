package org.ontherecord.article;

import java.io.Serial;

/** The end of a process in the middle of its work: an Error, since nothing catches those. */
public final class Crash extends Error {
    @Serial
    private static final long serialVersionUID = 1L;

    Crash() {
        super("crashed");
    }
}
