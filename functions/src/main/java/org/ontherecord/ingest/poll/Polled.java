package org.ontherecord.ingest.poll;

import java.util.Optional;

/**
 * What a poll leaves behind; it is written whole or not at all.
 *
 * @param feed as it is now
 * @param seen of its entries; empty where that is as it was
 */
record Polled(Followed feed, Optional<Seen> seen) {
    static Polled withoutNews(Followed feed) {
        return new Polled(feed, Optional.empty());
    }
}
