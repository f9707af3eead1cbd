package org.ontherecord.local;

import java.util.List;
import java.util.Optional;
import org.ontherecord.http.Json;
import org.ontherecord.reading.Reading;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.reading.position.Position;
import org.ontherecord.reading.position.Tag;
import org.ontherecord.reading.position.Target;
import org.ontherecord.reading.quotation.Quotation;
import org.ontherecord.reading.summary.Summary;
import org.ontherecord.reading.text.Sentence;
import org.ontherecord.reading.text.SourceText;
import org.ontherecord.reading.text.Span;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The line that {@code otr read} answers an article with. What is not known is null, never left out. */
final class ReadingJson {
    private ReadingJson() {}

    static ObjectNode of(ArticleLine line, SourceText text, Reading reading, Summary summary) {
        ObjectNode answer = object();
        answer.set("id", line.id());
        answer.put("text", line.text());
        answer.put("title", line.title().orElse(null));
        answer.put("author", line.author().orElse(null));
        answer.put("publishedAt", line.publishedAt().orElse(null));
        answer.put("source", line.source().orElse(null));
        answer.put("language", reading.language());
        answer.put("noArticle", line.noArticle().orElse(null));
        answer.set("sentences", spans(reading.sentences().stream().map(Sentence::span).toList()));
        ArrayNode quotes = answer.putArray("quotes");
        reading.quotations().forEach(quotation -> quotes.add(quotation(quotation)));
        ArrayNode positions = answer.putArray("positions");
        reading.positions().forEach(position -> positions.add(position(position, text)));
        ArrayNode sentences = answer.putArray("summary");
        summary.sentences().forEach(sentences::add);
        ArrayNode scores = answer.putArray("scores");
        reading.scores().forEach(score -> addScore(scores, score));
        return answer;
    }

    /** A sentence that must never stand in a summary has no score. JSON knows no infinity. */
    private static void addScore(ArrayNode scores, double score) {
        if (Double.isInfinite(score)) scores.addNull();
        else
            scores.add(score);
    }

    private static ObjectNode quotation(Quotation quotation) {
        ObjectNode node = object();
        node.set("content", spans(quotation.content()));
        node.set("cue", spans(quotation.cue()));
        node.set("source", spans(quotation.source()));
        return node.put("speaker", name(quotation.speaker()));
    }

    private static ObjectNode position(Position position, SourceText text) {
        ObjectNode node = object();
        node.put("holder", position.holder().name());
        node.set("holder_alt", names(position.alternates()));
        node.set("holder_mention", span(position.holderMention()));
        node.put("speaker", name(position.speaker()));
        node.put("topic", text.slice(position.topic()));
        node.set("topic_span", span(position.topic()));
        node.set("target", position.target().map(ReadingJson::target).orElse(null));
        node.put("towards", position.towards().isPresent() ? (Integer) position.towards().getAsInt() : null);
        node.put("stance", position.stance().label());
        node.set("evidence", span(position.evidence()));
        node.put("quote", position.quoted());
        ArrayNode tags = node.putArray("tags");
        position.tags().stream().map(Tag::label).forEach(tags::add);
        node.put("rule", position.frame());
        return node.put("confidence", position.confidence());
    }

    private static ObjectNode target(Target target) {
        ObjectNode node = object();
        node.put("text", target.text());
        node.set("actors", names(target.actors()));
        return node.put("aspect", target.aspect());
    }

    private static ArrayNode names(List<Actor> actors) {
        ArrayNode names = Json.MAPPER.createArrayNode();
        actors.stream().map(Actor::name).forEach(names::add);
        return names;
    }

    private static String name(Optional<Actor> actor) {
        return actor.map(Actor::name).orElse(null);
    }

    private static ArrayNode spans(List<Span> spans) {
        ArrayNode all = Json.MAPPER.createArrayNode();
        spans.forEach(span -> all.add(span(span)));
        return all;
    }

    private static ArrayNode span(Span span) {
        return Json.MAPPER.createArrayNode().add(span.start()).add(span.end());
    }

    private static ObjectNode object() {
        return Json.MAPPER.createObjectNode();
    }
}
