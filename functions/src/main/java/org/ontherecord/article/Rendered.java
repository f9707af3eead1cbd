package org.ontherecord.article;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.ontherecord.http.Answer;
import org.ontherecord.http.Json;

/** A position in whatever format it is asked for in. */
record Rendered(Article article, ArchivedPosition position, String origin) {
    Answer as(Rendition rendition) {
        Citation citation = Citation.of(article, position, origin);
        return switch (rendition) {
            case JSON -> negotiated(Answer.ok(PositionView.of(article, position)));
            case LINKED_DATA -> linked(new SchemaOrg(origin).quotation(article, position));
            case TEXT -> cited(rendition, citation.text());
            case BIBTEX -> cited(rendition, citation.bibtex());
            case RIS -> cited(rendition, citation.ris());
        };
    }

    static Answer linked(Map<String, Object> data) {
        return negotiated(Answer.of(Rendition.LINKED_DATA.mediaType(), Json.MAPPER.writeValueAsBytes(data)));
    }

    /** Caches must tell its formats apart. */
    static Answer negotiated(Answer answer) {
        return answer.with("Vary", "Accept");
    }

    private Answer cited(Rendition rendition, String citation) {
        Answer answer = negotiated(Answer.of(rendition.mediaType(), citation.getBytes(StandardCharsets.UTF_8)));
        return rendition == Rendition.TEXT
                ? answer
                : answer.with("Content-Disposition", "attachment; filename=\"" + position.id() + "."
                        + rendition.suffix() + "\"");
    }
}
