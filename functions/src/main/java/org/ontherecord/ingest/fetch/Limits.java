package org.ontherecord.ingest.fetch;

import java.time.Duration;

/**
 * Where a fetch stops.
 *
 * @param redirects followed at most
 * @param head      bytes of an answer's status and headers
 * @param body      bytes of an answer's body, where what is wanted doesn't ask for less
 * @param connect   for one machine to take the connection
 * @param total     for everything, from the first look-up of a name to the last byte
 */
record Limits(int redirects, int head, int body, Duration connect, Duration total) {
    static final Limits USUAL = new Limits(5, 64 * 1024, 16 * 1024 * 1024, Duration.ofSeconds(5), Fetcher.LONGEST);

    Cap cap(Wanted wanted) {
        return new Cap(Math.min(body, wanted.most()), wanted.cuts());
    }

    Deadline deadline(Duration patience) {
        return Deadline.in(patience.compareTo(total) < 0 ? patience : total);
    }
}
