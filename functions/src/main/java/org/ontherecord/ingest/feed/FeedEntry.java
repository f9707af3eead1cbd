package org.ontherecord.ingest.feed;

import java.util.Optional;
import org.ontherecord.ingest.date.WrittenDate;

/**
 * One article that a feed tells of.
 *
 * @param id        as the feed gives it, if it does
 * @param url       where the article is: absolute, http or https
 * @param title     plain text
 * @param author    names, with commas between them; never an e-mail address
 * @param published empty when no date is stated, or none that can be read
 * @param updated   likewise
 * @param summary   plain text: what the feed says of the article, or its beginning
 * @param content   as much of the article as the feed carries, in HTML as it stands there: not to be trusted
 */
public record FeedEntry(Optional<String> id, Optional<String> url, Optional<String> title, Optional<String> author,
        Optional<WrittenDate> published, Optional<WrittenDate> updated, Optional<String> summary,
        Optional<String> content) {}
