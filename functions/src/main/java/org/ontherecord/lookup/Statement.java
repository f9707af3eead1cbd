package org.ontherecord.lookup;

import java.time.Instant;
import java.util.Optional;
import org.ontherecord.article.Article;
import org.ontherecord.article.ArchivedPosition;
import org.ontherecord.article.PositionView;
import org.ontherecord.article.PublicationDate;
import org.ontherecord.reading.position.Position;
import org.ontherecord.reading.position.Tag;

/**
 * A position in an article of the archive.
 *
 * @param sort what statements are ordered by: the date, then the id
 */
record Statement(Article article, ArchivedPosition archived, String sort) {
    Position position() {
        return archived.position();
    }

    Optional<Instant> saidAt() {
        return article.details().publishedAt().map(PublicationDate::at);
    }

    Optional<String> date() {
        return article.details().publishedAt().map(PublicationDate::toString);
    }

    /** +1, 0 or −1; only of statements that count. */
    int towards() {
        return position().towards().orElseThrow();
    }

    /** Whether it tells what the holder thinks now. */
    boolean isPresent() {
        return !position().tags().contains(Tag.HIST);
    }

    boolean contradicts(Statement other) {
        return towards() * other.towards() < 0;
    }

    PositionView view() {
        return PositionView.of(article, archived);
    }
}
