package org.ontherecord.reading.position;

/** What sort of complement it is whose end is looked for. */
enum Extent {
    /** A noun phrase with what hangs on it. */
    PHRASE,
    /** The rest of "to do something". */
    INFINITIVE,
    /** A clause with a verb of its own. */
    CLAUSE
}
