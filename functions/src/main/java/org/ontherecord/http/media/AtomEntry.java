package org.ontherecord.http.media;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An entry of a feed.
 *
 * @param id         an IRI that stays, wherever the entry is met
 * @param updated    when it was last changed in what matters
 * @param published  when it came to be; empty where nobody knows
 * @param author     who wrote it
 * @param page       where it is shown
 * @param original   where it was found
 * @param summary    plain text
 * @param categories one word each
 */
public record AtomEntry(String id, String title, Instant updated, Optional<Instant> published, String author,
        String page, Optional<String> original, String summary, List<String> categories) {}
