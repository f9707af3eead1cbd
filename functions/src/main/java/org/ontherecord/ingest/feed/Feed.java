package org.ontherecord.ingest.feed;

import java.util.List;
import java.util.Optional;

/**
 * What a site has published lately.
 *
 * @param title   plain text
 * @param link    address of the site
 * @param entries in the order of the feed, {@value #MOST_ENTRIES} at most
 * @param notes   in words, what was wrong with the feed and what was made of it; empty for a sound one
 */
public record Feed(Optional<String> title, Optional<String> link, List<FeedEntry> entries, List<String> notes) {
    /** Of a feed with more, the newest are kept. */
    public static final int MOST_ENTRIES = 500;

    public Feed {
        entries = List.copyOf(entries);
        notes = List.copyOf(notes);
    }
}
