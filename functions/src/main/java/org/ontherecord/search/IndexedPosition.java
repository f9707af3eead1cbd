package org.ontherecord.search;

import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.ontherecord.article.ArchivedPosition;
import org.ontherecord.article.Article;
import org.ontherecord.article.ArticleId;
import org.ontherecord.article.PublicationDate;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.reading.position.Position;
import org.ontherecord.reading.position.Stance;
import org.ontherecord.reading.position.Tag;
import org.ontherecord.reading.position.Target;

/**
 * A position as it is indexed and found again: all that a standing is computed from, but for the sentences.
 *
 * @param id        its permalink: its article's id, a hyphen, and bytes in lower-case hexadecimal
 * @param state     the state that the holder speaks for by office
 * @param speaker   who voices it, when that is not the holder
 * @param towards   polarity to the target: +1, 0 or −1, where it has one
 * @param counts    whether it is sure enough to count in a standing
 * @param past      whether it tells what was held in the past
 * @param saidAt    date of the article that reports it, to the millisecond
 * @param sortAt    what positions are sorted by, its article's: {@code saidAt}, else when the article was archived
 * @param statement identity of what was said, the same for every reprint of it: bytes in lower-case hexadecimal
 * @param sources   what its article is filed under as a source, its article's
 */
public record IndexedPosition(String id, ArticleId article, Actor holder, Optional<Actor> state,
        Optional<Actor> speaker, Stance stance, OptionalInt towards, boolean counts, boolean past,
        Optional<PublicationDate> saidAt, Instant sortAt, String statement, Optional<Target> target,
        List<String> sources) {
    public IndexedPosition {
        if (!id.startsWith(article + "-") || !isHexadecimal(id.substring(article.value().length() + 1)))
            throw new IllegalArgumentException("position id " + id);
        if (!isHexadecimal(statement)) throw new IllegalArgumentException("statement " + statement);
        if (counts && towards.isEmpty()) throw new IllegalArgumentException("counts without a direction");
        sources = List.copyOf(sources);
    }

    static IndexedPosition of(Article article, ArchivedPosition archived) {
        Position position = archived.position();
        return new IndexedPosition(archived.id(), article.id(), position.holder(), position.state(),
                position.speaker(), position.stance(), position.towards(), archived.counts(),
                position.tags().contains(Tag.HIST), article.details().publishedAt(), article.sortAt(),
                archived.statement(), position.target(), Sources.of(article.details()));
    }

    /** Everyone it is filed under, the holder first. */
    public Set<Actor> filedUnder() {
        Set<Actor> actors = new LinkedHashSet<>();
        actors.add(holder);
        state.ifPresent(actors::add);
        speaker.ifPresent(actors::add);
        return actors;
    }

    private static boolean isHexadecimal(String text) {
        return text.length() % 2 == 0 && !text.isEmpty() && text.chars().allMatch(HexFormat::isHexDigit)
                && text.equals(text.toLowerCase(Locale.ROOT));
    }
}
