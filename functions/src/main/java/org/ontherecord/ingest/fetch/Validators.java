package org.ontherecord.ingest.fetch;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a host calls the state of a document, to ask later whether it has changed. What can't stand in a header is dropped.
 */
public record Validators(Optional<String> etag, Optional<String> lastModified) {
    /** Of a document that was never fetched. */
    public static final Validators NONE = new Validators(Optional.empty(), Optional.empty());

    private static final Pattern PRINTABLE = Pattern.compile("[\\x20-\\x7E]{1,1000}");

    public Validators {
        etag = etag.filter(value -> PRINTABLE.matcher(value).matches());
        lastModified = lastModified.filter(value -> PRINTABLE.matcher(value).matches());
    }
}
