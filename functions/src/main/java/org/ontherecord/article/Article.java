package org.ontherecord.article;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.ontherecord.reading.text.SourceText;

/**
 * An archived article's current state, without its text and reading.
 *
 * @param version    1 for the first, one more with each correction
 * @param rev        which lookup entries are current
 * @param details    title, URL and the rest
 * @param archivedAt when its first version was stored
 * @param content    identity of its text
 * @param language   the reader's verdict, ISO 639-1 or {@code und}
 * @param sentences  how many
 * @param positions  how many
 * @param aliases    keys of the items that point to it: its URLs and contents, present and past
 * @param editedAt   when its present version replaced another; empty if there never was another
 * @param alsoAt     its other addresses, as submitted
 * @param bands      under which its texts, present and past, are noted for near copies of it
 */
public record Article(ArticleId id, long version, String rev, Details details, Instant archivedAt, String content,
        String language, int sentences, int positions, Set<String> aliases, Optional<Instant> editedAt,
        Set<String> alsoAt, Set<String> bands) implements ArticleState {
    /** An item has room for so many, at their longest; more of them lead here without being listed. */
    static final int MOST_ADDRESSES = 100, MOST_ALIASES = 200, MOST_BANDS = 2_000;

    public Article {
        aliases = Set.copyOf(aliases);
        alsoAt = Set.copyOf(alsoAt);
        bands = Set.copyOf(bands);
    }

    /** An article at one address that was never edited. */
    public Article(ArticleId id, long version, String rev, Details details, Instant archivedAt, String content,
            String language, int sentences, int positions, Set<String> aliases) {
        this(id, version, rev, details, archivedAt, content, language, sentences, positions, aliases, Optional.empty(),
                Set.of(), Set.of());
    }

    /** Whether as many of its addresses are listed as there is room for. */
    boolean isListedEnough() {
        return alsoAt.size() >= MOST_ADDRESSES || aliases.size() >= MOST_ALIASES;
    }

    /**
     * Nothing, for the text that it was archived with.
     *
     * @throws IllegalStateException for another
     */
    void requireIts(SourceText text) {
        if (!ContentHash.of(text.value()).value().equals(content))
            throw new IllegalStateException("the text of article " + id + " is not the one that was archived");
    }

    /** Its next version, as it stands before it is read again. */
    Article next() {
        return new Article(id, version + 1, Revision.next(version + 1), details, archivedAt, content, language,
                sentences, positions, aliases, editedAt, alsoAt, bands);
    }

    /** The same with what the reader found. */
    Article read(String verdict, int sentencesFound, int positionsFound) {
        return new Article(id, version, rev, details, archivedAt, content, verdict, sentencesFound, positionsFound,
                aliases, editedAt, alsoAt, bands);
    }

    /** What lists are sorted by: the date of publication, else of archiving. */
    public Instant sortAt() {
        return details.publishedAt().map(PublicationDate::at).orElse(archivedAt);
    }

    /** Where it stands in a list by date, as text that sorts so. */
    public String sort() {
        return Keys.sort(sortAt(), id.value());
    }
}
