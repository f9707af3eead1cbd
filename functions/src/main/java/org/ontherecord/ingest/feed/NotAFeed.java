package org.ontherecord.ingest.feed;

import java.io.Serial;
import java.util.List;

/** Why a document is no feed, in words for whoever subscribed to it. Carries no stack trace: it is an answer. */
public final class NotAFeed extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;
    private final transient List<String> candidates;

    NotAFeed(String why) {
        this(why, List.of());
    }

    /**
     * A document that links to feeds.
     *
     * @param candidates their addresses, the likeliest first
     */
    NotAFeed(String why, List<String> candidates) {
        super(why, null, false, false);
        this.candidates = List.copyOf(candidates);
    }

    /** Addresses that may be feeds, the likeliest first. */
    public List<String> candidates() {
        return candidates;
    }
}
