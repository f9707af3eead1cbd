package org.ontherecord.article;

import java.util.Optional;

/**
 * What is known of an article beside its text.
 *
 * @param url      as first submitted, to be linked to
 * @param language ISO 639-1 code as stated by whoever submitted it
 */
public record Details(Optional<String> title, Optional<String> url, Optional<String> source, Optional<String> author,
        Optional<PublicationDate> publishedAt, Optional<String> language) {

    /** The same with the address that was there first. */
    Details at(Optional<String> first) {
        return new Details(title, first.or(this::url), source, author, publishedAt, language);
    }

    /** These details, and where they say nothing, those known before. */
    public Details or(Details known) {
        return new Details(title.or(known::title), url.or(known::url), source.or(known::source),
                author.or(known::author), publishedAt.or(known::publishedAt), language.or(known::language));
    }
}
