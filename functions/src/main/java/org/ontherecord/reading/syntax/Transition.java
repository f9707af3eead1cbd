package org.ontherecord.reading.syntax;

/** The moves of an arc-hybrid parser (Kuhlmann, Gómez-Rodríguez and Satta 2011). */
enum Transition {
    /** The next word goes onto the stack. */
    SHIFT(0),
    /** The top of the stack depends on the next word, and leaves. */
    LEFT(1),
    /** The top of the stack depends on the one under it, and leaves. */
    RIGHT(2);

    private final int number;

    Transition(int number) {
        this.number = number;
    }

    /** Its class in the model. */
    int number() {
        return number;
    }
}
