package org.ontherecord.ingest.poll;

import java.util.List;
import java.util.Optional;
import org.ontherecord.ingest.fetch.Validators;

/**
 * What a poll brought.
 *
 * @param validators to ask with next time; the old ones where something new could not be put in line
 * @param movedTo    where the feed says it is from now on
 * @param items      articles not seen before
 * @param queued     those of them that are to be fetched
 */
record News(Optional<String> title, Validators validators, Optional<String> movedTo, int items, int queued,
        List<String> notes) {}
