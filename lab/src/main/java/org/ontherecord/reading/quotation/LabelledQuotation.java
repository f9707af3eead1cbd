package org.ontherecord.reading.quotation;

import java.util.List;
import org.ontherecord.reading.text.Span;
import tools.jackson.databind.JsonNode;

/** An attribution as annotators marked it. Spans in code points. */
record LabelledQuotation(List<Span> content, List<Span> cue, List<Span> source) {
    LabelledQuotation {
        content = List.copyOf(content);
        cue = List.copyOf(cue);
        source = List.copyOf(source);
    }

    static LabelledQuotation of(JsonNode node) {
        return new LabelledQuotation(spans(node.path("content")), spans(node.path("cue")), spans(node.path("source")));
    }

    /** Spans from pairs of start and end. */
    static List<Span> spans(JsonNode pairs) {
        return pairs.valueStream().map(pair -> new Span(pair.get(0).intValue(), pair.get(1).intValue())).toList();
    }
}
