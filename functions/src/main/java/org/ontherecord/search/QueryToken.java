package org.ontherecord.search;

/** A piece of what was typed; {@code at} is the UTF-16 unit where it begins. */
sealed interface QueryToken {
    int at();

    /** A run of characters without white space. */
    record Word(String text, int at) implements QueryToken {}

    /** What stands between quotation marks. */
    record Quoted(String text, int at) implements QueryToken {}

    /** A field's name and colon, right before its value. */
    record Named(QueryField field, int at) implements QueryToken {}

    /** A sign or a word in capitals that is not looked for itself. */
    record Operator(Sign sign, int at) implements QueryToken {}

    /** What an operator does. */
    enum Sign {
        AND, OR, NOT, OPEN, CLOSE
    }
}
