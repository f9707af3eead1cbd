package org.ontherecord.reading.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.reading.text.Span;

/** A quotation that may still grow: quotations are interrupted by their attribution, and go on after it. */
final class Draft {
    private final Quotation.Kind kind;
    private final List<Span> content = new ArrayList<>();
    private final List<Span> cue;
    private final List<Span> source;

    Draft(Quotation.Kind kind, Span content, List<Span> cue, List<Span> source) {
        this.kind = kind;
        this.content.add(content);
        this.cue = cue;
        this.source = source;
    }

    void goOnWith(Span more) {
        content.add(more);
    }

    Quotation.Kind kind() {
        return kind;
    }

    List<Span> content() {
        return content;
    }

    List<Span> source() {
        return source;
    }

    /** Where it is attributed: the order in which sources take up one another. */
    Span place() {
        return source.isEmpty() ? content.getFirst() : source.getFirst();
    }

    List<Span> cue() {
        return cue;
    }

    Quotation finished(Optional<Actor> speaker) {
        return new Quotation(kind, content.stream().sorted().distinct().toList(), cue, source, speaker);
    }
}
