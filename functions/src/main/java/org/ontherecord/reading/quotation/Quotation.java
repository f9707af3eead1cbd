package org.ontherecord.reading.quotation;

import java.util.List;
import java.util.Optional;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.reading.text.Span;

/**
 * What someone is reported to have said: PARC's and PolNeAR's attribution relation (Pareti 2012; Newell et al. 2018).
 *
 * @param kind    how it is reported
 * @param content the words attributed, in one or more pieces, in text order
 * @param cue     the words that attribute them ("said", "according to"), or none
 * @param source  the words that name who said them, or none
 * @param speaker whom the source means, where that is known
 */
public record Quotation(Kind kind, List<Span> content, List<Span> cue, List<Span> source, Optional<Actor> speaker) {
    /** Direct: all within quotation marks. Mixed: in part. Indirect: none. */
    public enum Kind {
        DIRECT, MIXED, INDIRECT
    }

    public Quotation {
        if (content.isEmpty()) throw new IllegalArgumentException("a quotation needs content");
        content = List.copyOf(content);
        cue = List.copyOf(cue);
        source = List.copyOf(source);
    }
}
