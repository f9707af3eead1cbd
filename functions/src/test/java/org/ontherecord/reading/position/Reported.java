package org.ontherecord.reading.position;

import java.util.List;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.reading.entity.ActorCatalog;
import org.ontherecord.reading.entity.MentionFinder;
import org.ontherecord.reading.entity.Mentions;
import org.ontherecord.reading.quotation.QuotationFinder;
import org.ontherecord.reading.text.Segmenter;
import org.ontherecord.reading.text.Sentence;
import org.ontherecord.reading.text.SourceText;

/** Reads positions out of a few sentences with the real parts, and writes them down in one line each. */
final class Reported {
    private final SourceText text;
    private final List<Position> positions;

    private Reported(String words) {
        this.text = new SourceText(words);
        List<Sentence> sentences = new Segmenter().segment(text);
        Mentions mentions = new MentionFinder(ActorCatalog.standard()).find(text, sentences);
        this.positions = new PositionFinder().find(text, sentences, mentions,
                new QuotationFinder().find(text, sentences, mentions));
    }

    static Reported in(String words) {
        return new Reported(words);
    }

    /** "holder | stance | topic" of each. */
    List<String> lines() {
        return positions.stream()
                .map(position -> position.holder().name() + " | " + position.stance().label() + " | "
                        + text.slice(position.topic()))
                .toList();
    }

    List<Position> positions() {
        return positions;
    }

    Position last() {
        return positions.getLast();
    }

    /** "actors | aspect | towards" of the last one. */
    String target() {
        Target target = last().target().orElseThrow();
        String towards = last().towards().isPresent() ? Integer.toString(last().towards().getAsInt()) : "uncounted";
        return String.join(", ", target.actors().stream().map(Actor::name).toList()) + " | " + target.aspect() + " | "
                + towards;
    }
}
