package org.ontherecord.ingest;

import org.ontherecord.article.CanonicalUrl;
import org.ontherecord.article.Draft;

/** What a submission hands in. */
sealed interface Submitted {
    /** An article's text. */
    record Text(Draft draft) implements Submitted {}

    /**
     * An address to fetch.
     *
     * @param url as submitted
     */
    record Link(CanonicalUrl canonical, String url) implements Submitted {}
}
