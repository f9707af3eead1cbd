package org.ontherecord.ingest.extraction;

/** What an element is for, as its classes and id tell. */
enum Use {
    /** The article's text. */
    BODY,
    /** Navigation, promotion, sharing and the like: never part of an article. */
    BOILERPLATE,
    /** What readers wrote. */
    COMMENTS,
    /** Author, date, caption, labels: not part of the running text, unless a whole text bears the name. */
    DETAIL
}
