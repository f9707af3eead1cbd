package org.ontherecord.reading.entity;

import java.util.Locale;

/** What a noun says that someone is; of two about one person, the earlier here says more. */
enum Role {
    /** Head of state. */
    HEAD,
    /** Head of government. */
    PREMIER,
    /** Foreign minister. */
    FOREIGN,
    /** Speaks for others by office. */
    SPEAKER,
    /** Any other office or rank of one person. */
    OFFICER,
    /** An organ or its members, who speak for the whole. */
    BODY,
    /** A body with a will of its own, apart from its government. */
    ORGAN,
    /** People held together by a cause. */
    GROUP,
    /** Points to an organisation named elsewhere. */
    ORGANISATION,
    /** Points to a state named elsewhere. */
    STATE,
    /** Goes before a name and says no more. */
    COURTESY;

    /** Whether one person has it. */
    boolean isPersonal() {
        return this == HEAD || this == PREMIER || this == FOREIGN || this == SPEAKER || this == OFFICER
                || this == COURTESY;
    }

    /** Whether its bearer's words count for the state. */
    boolean speaksForState() {
        return this == HEAD || this == PREMIER || this == FOREIGN || this == SPEAKER;
    }

    static Role ofLabel(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
