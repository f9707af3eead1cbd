package org.ontherecord.search.lucene;

/** Names of an index's fields. They are short because each segment spells them out. */
final class Fields {
    /** Whom a document belongs to, of articles and positions: what an article's block is deleted by. */
    static final String BLOCK = "b";

    /** Article: its id, to read; no position has it. */
    static final String ID = "i";
    /** Article: what lists are sorted by, in milliseconds since 1970. */
    static final String AT = "d";
    /** Article: words of the title, repeated as it counts, and of the text. */
    static final String TEXT = "t";
    /** Article: words of the title. */
    static final String TITLE = "h";
    /** Article: words of the names of those who speak in it. */
    static final String SPEAKER = "v";
    /** Article: ids of its actors to find, and names to count and read. */
    static final String ACTOR = "a";
    /** Article: keys of its sources to find, and names to read. */
    static final String SOURCE = "s";
    /** Article: name of its first source, to count. */
    static final String PUBLICATION = "n";
    /** Article: month that it is sorted into, to count. */
    static final String MONTH = "m";

    /** Position: ids of those it is filed under. */
    static final String FILED = "pf";
    /** Position: each part of those ids, to its end. */
    static final String NAME = "pe";
    /** Position: its holder. */
    static final String HOLDER = "ph";
    /** Position: the state spoken for. */
    static final String STATE = "pg";
    /** Position: its speaker, to read. */
    static final String SPEAKS = "px";
    /** Position: id of who voices it, to find. */
    static final String VOICE = "pv";
    /** Position: kinds of holder and state. */
    static final String KIND = "pk";
    /** Position: its stance to find; with its other marks to read. */
    static final String STANCE = "ps";
    /** Position: keys of its article's sources. */
    static final String PRINTED = "pp";
    /** Position: stems of its target. */
    static final String STEM = "pw";
    /** Position: ids of actors in its target. */
    static final String NAMED = "pn";
    /** Position: ids of actors whose recognition it is about. */
    static final String RECOGNITION = "pr";
    /** Position: its target, to read. */
    static final String TARGET = "pt";
    /** Position: the rest of its id, and what was said, to read. */
    static final String IDENTITY = "pi";

    private Fields() {}
}
