package org.ontherecord.article;

import java.time.Instant;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.ontherecord.aws.RehearsedDynamoDb;
import org.ontherecord.http.Json;
import org.ontherecord.reading.Reading;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.reading.entity.ActorKind;
import org.ontherecord.reading.position.Position;
import org.ontherecord.reading.position.Stance;
import org.ontherecord.reading.position.Tag;
import org.ontherecord.reading.position.Target;
import org.ontherecord.reading.quotation.Quotation;
import org.ontherecord.reading.text.Sentence;
import org.ontherecord.reading.text.SourceText;
import org.ontherecord.reading.text.Span;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An article in a table of its own, for rehearsals of what reads articles. It is in no archive, and its values are of the sort that
 * others have.
 */
final class Understudy {
    static final ArticleId ID = new ArticleId("a".repeat(24));
    private static final String TABLE = "Rehearsal";
    private static final String TEXT = "Norland supports the agreement, its minister said. \"It is fair,\" she said.";

    private Understudy() {}

    /** A store that has it. */
    static ArticleStore store() {
        ArchivedArticle archived = archived();
        ObjectNode answer = Json.MAPPER.createObjectNode();
        var items = answer.putObject("Responses").putArray(TABLE);
        Stream.concat(Stream.of(ArticleItems.meta(archived.article())), ArticleItems.words(archived).stream())
                .forEach(item -> items.add(json(item)));
        return new ArticleStore(RehearsedDynamoDb.answering(Map.of("BatchGetItem", answer.toString())), TABLE);
    }

    private static ArchivedArticle archived() {
        SourceText text = new SourceText(TEXT);
        Span first = new Span(0, 50), second = new Span(51, TEXT.length());
        Actor norland = new Actor("Norland", ActorKind.COUNTRY);
        Position position = new Position(norland, List.of(), new Span(0, 7), Optional.empty(), Optional.empty(),
                Stance.SUPPORTS, new Span(17, 30), Optional.of(new Target("the agreement", List.of(), "agreement")),
                OptionalInt.of(1), first, false, EnumSet.noneOf(Tag.class), "supports", 0.9);
        Quotation quotation = new Quotation(Quotation.Kind.DIRECT, List.of(new Span(51, 64)),
                List.of(new Span(69, 73)), List.of(new Span(65, 68)), Optional.of(norland));
        Reading reading = new Reading("en", List.of(new Sentence(first, 0, List.of()),
                new Sentence(second, 0, List.of())), List.of(quotation), List.of(position),
                List.of(0.8377223398316207, 0.5));
        Instant then = Instant.EPOCH;
        Article article = new Article(ID, 1, Revision.next(1), new Details(Optional.of("Norland"), Optional.empty(),
                Optional.of("Rehearsal"), Optional.empty(),
                Optional.of(new PublicationDate(then, PublicationDate.Precision.DAY)), Optional.of("en")), then,
                ContentHash.of(TEXT).value(), "en", 2, 1, Set.of());
        return new ArchivedArticle(article, text, reading);
    }

    /** As DynamoDB writes an item: its types as far as articles use them. */
    private static JsonNode json(Map<String, AttributeValue> item) {
        ObjectNode json = Json.MAPPER.createObjectNode();
        item.forEach((name, value) -> {
            ObjectNode typed = json.putObject(name);
            switch (value.type()) {
                case S -> typed.put("S", value.s());
                case N -> typed.put("N", value.n());
                case B -> typed.put("B", Base64.getEncoder().encodeToString(value.b().asByteArray()));
                case SS -> value.ss().forEach(typed.putArray("SS")::add);
                default -> throw new IllegalStateException(name + " is of another type");
            }
        });
        return json;
    }
}
