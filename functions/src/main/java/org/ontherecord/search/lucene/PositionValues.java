package org.ontherecord.search.lucene;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.BytesRef;
import org.ontherecord.article.ArticleId;
import org.ontherecord.article.PublicationDate;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.reading.position.Target;
import org.ontherecord.search.IndexedPosition;

/** Positions of one segment, read back from ascending documents. */
final class PositionValues {
    private final ArticleValues articles;
    private final Dictionary<List<String>> sources;
    private final Dictionary<Actor> holders;
    private final Dictionary<Actor> states;
    private final Dictionary<Actor> speakers;
    private final Dictionary<Marks> marks;
    private final BinaryDocValues targets;
    private final BinaryDocValues identities;

    PositionValues(LeafReader segment) throws IOException {
        articles = new ArticleValues(segment);
        sources = new Dictionary<>(segment, Fields.SOURCE, PositionValues::lines);
        holders = new Dictionary<>(segment, Fields.HOLDER, PackedActor::read);
        states = new Dictionary<>(segment, Fields.STATE, PackedActor::read);
        speakers = new Dictionary<>(segment, Fields.SPEAKS, PackedActor::read);
        marks = new Dictionary<>(segment, Fields.STANCE, Marks::read);
        targets = DocValues.getBinary(segment, Fields.TARGET);
        identities = DocValues.getBinary(segment, Fields.IDENTITY);
    }

    IndexedPosition at(int document) throws IOException {
        int article = articles.of(document);
        ArticleId id = articles.id();
        Instant at = Instant.ofEpochMilli(articles.time());
        Marks marked = marks.at(document).orElseThrow();
        identities.advanceExact(document);
        PackedIdentity identity = PackedIdentity.read(identities.binaryValue());
        return new IndexedPosition(identity.id(id), id, holders.at(document).orElseThrow(), states.at(document),
                speakers.at(document), marked.stance(), marked.towards(), marked.counts(), marked.past(),
                marked.dated().map(precision -> new PublicationDate(at, precision)), at, identity.statement(),
                target(document), sources.at(article).orElse(List.of()));
    }

    private Optional<Target> target(int document) throws IOException {
        return targets.advanceExact(document)
                ? Optional.of(PackedTarget.read(targets.binaryValue()))
                : Optional.empty();
    }

    private static List<String> lines(BytesRef value) {
        return List.of(value.utf8ToString().split("\n", -1));
    }
}
