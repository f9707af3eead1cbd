package org.ontherecord.article;

import java.util.UUID;

/**
 * Names of an article's readings: the version that a reading is written for, then chance. The version tells entries that
 * are past from those of a correction that is still being written.
 */
final class Revision {
    private static final int DIGITS = 8;

    private Revision() {}

    static String next(long version) {
        return ("%0" + DIGITS + "d-%s").formatted(version, UUID.randomUUID());
    }

    static long version(String revision) {
        return Long.parseLong(revision, 0, DIGITS, 10);
    }
}
