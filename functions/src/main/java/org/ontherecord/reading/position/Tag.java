package org.ontherecord.reading.position;

import java.util.Locale;

/** What else the labelling guidelines note about a position. */
public enum Tag {
    /** A past position: it never decides what an actor holds now. */
    HIST,
    /** Held on a condition. */
    COND,
    /** To be taken in the future. */
    FUT,
    /** Reported by a third party. */
    THIRD,
    /** One of several holders. */
    JOINT,
    /** A call for others to take the stance. */
    EMBEDDED,
    /** The trigger is negated. */
    NEG,
    /** The trigger is a noun. */
    NOMINAL,
    /** The trigger is a passive. */
    PASSIVE;

    /** As written in answers: {@code hist}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
