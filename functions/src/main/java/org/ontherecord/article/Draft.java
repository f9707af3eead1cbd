package org.ontherecord.article;

import java.util.Optional;

/**
 * A text submitted for the archive, checked but not yet read.
 *
 * @param text      the running text
 * @param canonical what its URL identifies it by
 * @param details   the rest
 */
public record Draft(String text, Optional<CanonicalUrl> canonical, Details details) {
    public ContentHash content() {
        return ContentHash.of(text);
    }
}
