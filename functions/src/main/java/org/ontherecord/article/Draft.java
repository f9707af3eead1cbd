package org.ontherecord.article;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A text submitted for the archive, checked but not yet read.
 *
 * @param text      the running text
 * @param canonical what its URL identifies it by
 * @param alsoAt    more of its addresses: the one that its page gives as its own, the one that led to its URL
 * @param details   the rest
 */
public record Draft(String text, Optional<CanonicalUrl> canonical, List<String> alsoAt, Details details) {
    public Draft {
        alsoAt = List.copyOf(alsoAt);
    }

    /** A text of one address, or of none. */
    public Draft(String text, Optional<CanonicalUrl> canonical, Details details) {
        this(text, canonical, List.of(), details);
    }

    public ContentHash content() {
        return ContentHash.of(text);
    }

    /** By which it is known, the surest first. */
    List<CanonicalUrl> addresses() {
        return Stream.concat(canonical.stream(), written().keySet().stream()).distinct().toList();
    }

    /** Its addresses but for that of the article that it is, as they are written. */
    List<String> otherThan(Optional<String> known) {
        Map<CanonicalUrl, String> others = written();
        known.or(details::url).map(CanonicalUrl::of).ifPresent(others::remove);
        return List.copyOf(others.values());
    }

    private Map<CanonicalUrl, String> written() {
        Map<CanonicalUrl, String> written = new LinkedHashMap<>();
        Stream.concat(details.url().stream(), alsoAt.stream())
                .forEach(url -> written.putIfAbsent(CanonicalUrl.of(url), url));
        return written;
    }
}
