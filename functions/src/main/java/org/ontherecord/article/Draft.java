package org.ontherecord.article;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A text submitted for the archive, checked but not yet read.
 *
 * @param text      the running text
 * @param canonical what its URL identifies it by
 * @param alsoAt    the address that its page gives as its own, where that is another than the URL submitted
 * @param details   the rest
 */
public record Draft(String text, Optional<CanonicalUrl> canonical, Optional<String> alsoAt, Details details) {
    /** A text of one address, or of none. */
    public Draft(String text, Optional<CanonicalUrl> canonical, Details details) {
        this(text, canonical, Optional.empty(), details);
    }

    public ContentHash content() {
        return ContentHash.of(text);
    }

    /** By which it is known, the surest first. */
    List<CanonicalUrl> addresses() {
        return Stream.concat(canonical.stream(), written().map(CanonicalUrl::of)).distinct().toList();
    }

    /** Its addresses but for those of the article that it is, as they are written. */
    List<String> otherThan(Optional<String> known) {
        Optional<CanonicalUrl> own = known.or(details::url).map(CanonicalUrl::of);
        return written().filter(url -> !own.equals(Optional.of(CanonicalUrl.of(url)))).distinct().toList();
    }

    private Stream<String> written() {
        return Stream.concat(details.url().stream(), alsoAt.stream());
    }
}
