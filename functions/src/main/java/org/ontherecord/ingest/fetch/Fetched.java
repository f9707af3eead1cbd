package org.ontherecord.ingest.fetch;

import java.util.Optional;
import org.ontherecord.ingest.url.WebUrl;

/** What a host answered with. */
public sealed interface Fetched {
    /** Nothing has changed since it was fetched last. */
    record Unchanged() implements Fetched {}

    /** A document. */
    final class Document implements Fetched {
        private final WebUrl url;
        private final Optional<String> contentType;
        private final Validators validators;
        private final boolean hasMoved;
        private final byte[] body;

        Document(WebUrl url, Optional<String> contentType, Validators validators, boolean hasMoved, byte[] body) {
            this.url = url;
            this.contentType = contentType;
            this.validators = validators;
            this.hasMoved = hasMoved;
            this.body = body.clone();
        }

        /** Where it is, redirects followed. */
        public WebUrl url() {
            return url;
        }

        /** As stated. */
        public Optional<String> contentType() {
            return contentType;
        }

        /** To ask with next time. */
        public Validators validators() {
            return validators;
        }

        /** Whether it is to be asked for at its new address from now on. */
        public boolean hasMoved() {
            return hasMoved;
        }

        /** Decompressed. */
        public byte[] body() {
            return body.clone();
        }
    }
}
