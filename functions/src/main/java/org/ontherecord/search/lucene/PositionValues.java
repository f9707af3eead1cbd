package org.ontherecord.search.lucene;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.ontherecord.article.ArticleId;
import org.ontherecord.article.PublicationDate;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.reading.position.Target;
import org.ontherecord.search.IndexedPosition;

/** Positions of one segment, read back from ascending documents. */
final class PositionValues {
    private final BinaryDocValues ids;
    private final NumericDocValues times;
    private final SortedDocValues sources;
    private final SortedDocValues holders;
    private final SortedDocValues states;
    private final SortedDocValues speakers;
    private final SortedDocValues marks;
    private final BinaryDocValues targets;
    private final BinaryDocValues identities;

    PositionValues(LeafReader segment) throws IOException {
        ids = DocValues.getBinary(segment, Fields.ID);
        times = DocValues.getNumeric(segment, Fields.AT);
        sources = DocValues.getSorted(segment, Fields.SOURCE);
        holders = DocValues.getSorted(segment, Fields.HOLDER);
        states = DocValues.getSorted(segment, Fields.STATE);
        speakers = DocValues.getSorted(segment, Fields.SPEAKS);
        marks = DocValues.getSorted(segment, Fields.STANCE);
        targets = DocValues.getBinary(segment, Fields.TARGET);
        identities = DocValues.getBinary(segment, Fields.IDENTITY);
    }

    IndexedPosition at(int document) throws IOException {
        int article = ids.docID() > document ? ids.docID() : ids.advance(document);
        ArticleId id = PackedId.read(ids.binaryValue());
        times.advanceExact(article);
        Instant at = Instant.ofEpochMilli(times.longValue());
        marks.advanceExact(document);
        Marks marked = Marks.read(marks.lookupOrd(marks.ordValue()));
        identities.advanceExact(document);
        PackedIdentity identity = PackedIdentity.read(identities.binaryValue());
        return new IndexedPosition(identity.id(id), id, actor(holders, document).orElseThrow(),
                actor(states, document), actor(speakers, document), marked.stance(), marked.towards(),
                marked.counts(), marked.past(), marked.dated().map(precision -> new PublicationDate(at, precision)),
                at, identity.statement(), target(document), sources(article));
    }

    private static Optional<Actor> actor(SortedDocValues role, int document) throws IOException {
        return role.advanceExact(document)
                ? Optional.of(PackedActor.read(role.lookupOrd(role.ordValue())))
                : Optional.empty();
    }

    private Optional<Target> target(int document) throws IOException {
        return targets.advanceExact(document)
                ? Optional.of(PackedTarget.read(targets.binaryValue()))
                : Optional.empty();
    }

    private List<String> sources(int article) throws IOException {
        return sources.advanceExact(article)
                ? List.of(sources.lookupOrd(sources.ordValue()).utf8ToString().split("\n", -1))
                : List.of();
    }
}
