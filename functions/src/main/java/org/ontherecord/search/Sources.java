package org.ontherecord.search;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ontherecord.article.Details;

/** What an article is filed under as a source. */
public final class Sources {
    private Sources() {}

    /** The publication's name as stated, then its site's host without {@code www.}; what is known of them. */
    static List<String> of(Details details) {
        return Stream.concat(details.source().stream(), details.url().flatMap(Sources::host).stream()).toList();
    }

    /** How a source's name is compared. */
    public static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static Optional<String> host(String url) {
        try {
            return Optional.ofNullable(URI.create(url).getHost())
                    .map(host -> host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", ""));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
