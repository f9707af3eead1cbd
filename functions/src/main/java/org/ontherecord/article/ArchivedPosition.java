package org.ontherecord.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ontherecord.http.Digest;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.reading.position.Position;
import org.ontherecord.reading.position.Target;
import org.ontherecord.reading.text.SourceText;

/**
 * A position with its permalink and its words, so that a lookup needs no text.
 *
 * @param id article id, hyphen, and a hash of holder, stance, target and evidence: it survives a re-reading that finds the
 *           same position again
 */
public record ArchivedPosition(String id, Position position, Excerpt holderMention, Excerpt topic, Excerpt evidence) {
    private static final int HASH_CHARACTERS = 12;
    /** 96 bits: a table would need 10¹⁴ statements for two of them to be taken for one. */
    private static final int STATEMENT_CHARACTERS = 24;
    /** A position found by rules that are wrong more often than this is listed but doesn't count in a standing. */
    private static final double SURE_ENOUGH = 0.75;

    /** Every position of a text once, in text order. */
    static List<ArchivedPosition> of(ArticleId article, SourceText text, List<Position> positions) {
        Set<String> ids = new LinkedHashSet<>();
        List<ArchivedPosition> archived = new ArrayList<>();
        for (Position position : positions) {
            ArchivedPosition one = of(article, text, position);
            if (ids.add(one.id)) archived.add(one);
        }
        return archived;
    }

    private static ArchivedPosition of(ArticleId article, SourceText text, Position position) {
        Excerpt topic = Excerpt.of(text, position.topic());
        Excerpt evidence = Excerpt.of(text, position.evidence());
        String identity = String.join("\n", position.holder().id(), position.stance().label(),
                position.target().map(Target::text).orElse(topic.exact()), evidence.exact());
        String id = article + "-" + Digest.sha256(identity).substring(0, HASH_CHARACTERS);
        return new ArchivedPosition(id, position, Excerpt.of(text, position.holderMention()), topic, evidence);
    }

    /**
     * Everyone it is filed under: the holder, the state that a person speaks for by office, and the speaker.
     *
     * @return each once, holder first
     */
    public Set<Actor> actors() {
        Set<Actor> actors = new LinkedHashSet<>();
        actors.add(position.holder());
        position.state().ifPresent(actors::add);
        position.speaker().ifPresent(actors::add);
        return actors;
    }

    /** Whether it is sure enough, and has a direction, to count in a standing. */
    public boolean counts() {
        return position.confidence() >= SURE_ENOUGH && position.towards().isPresent();
    }

    /** Identity of what was said, the same for every reprint of it. */
    public String statement() {
        String words = evidence.exact().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return Digest.sha256(words).substring(0, STATEMENT_CHARACTERS);
    }
}
