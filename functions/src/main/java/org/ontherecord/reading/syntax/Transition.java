package org.ontherecord.reading.syntax;

/** The moves of an arc-hybrid parser (Kuhlmann, Gómez-Rodríguez and Satta 2011). */
enum Transition {
    /** The next word goes onto the stack. */
    SHIFT,
    /** The top of the stack depends on the next word, and leaves. */
    LEFT,
    /** The top of the stack depends on the one under it, and leaves. */
    RIGHT
}
