package org.ontherecord.local.verify;

import java.util.Optional;

/**
 * Something that is not as it should be.
 *
 * @param article that it is about; empty when it is about the index as a whole
 * @param what    in words
 */
record Finding(Optional<String> article, String what) {
    static Finding of(String article, String what) {
        return new Finding(Optional.of(article), what);
    }

    @Override
    public String toString() {
        return article.map(id -> "article " + id + ": ").orElse("") + what;
    }
}
