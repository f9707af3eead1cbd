package org.ontherecord.reading.quotation;

/** What a unit does in the attribution that a cue makes: the roles of PARC and PolNeAR, or none of them. */
enum Role {
    NONE(0), CUE(1), SOURCE(2), CONTENT(3);

    private final int index;

    Role(int index) {
        this.index = index;
    }

    /** Its number in models: never to change. */
    int index() {
        return index;
    }
}
