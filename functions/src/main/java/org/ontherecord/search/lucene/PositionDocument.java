package org.ontherecord.search.lucene;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.reading.position.Target;
import org.ontherecord.search.IndexedPosition;
import org.ontherecord.search.Sources;
import org.ontherecord.search.Words;

/** A position as a document. Its article, sources and dates stand in its article's. */
final class PositionDocument {
    /** Where every document has a norm of the words' field, norms are looked up by number; else they are searched for. */
    private static final TextField NO_WORDS = new TextField(Fields.TEXT, "", Store.NO);

    private PositionDocument() {}

    static Document of(IndexedPosition position) {
        Document document = new Document();
        document.add(NO_WORDS);
        position.filedUnder().forEach(who -> file(document, who.id()));
        add(document, Fields.KIND, position.holder().kind().label());
        position.state().ifPresent(state -> add(document, Fields.KIND, state.kind().label()));
        add(document, Fields.VOICE, position.speaker().orElse(position.holder()).id());
        add(document, Fields.STANCE, position.stance().label());
        position.sources().forEach(source -> add(document, Fields.PRINTED, Sources.key(source)));
        position.target().ifPresent(target -> addTarget(document, target));
        keep(document, position);
        return document;
    }

    private static void file(Document document, String actor) {
        add(document, Fields.FILED, actor);
        int part = 0;
        do {
            add(document, Fields.NAME, actor.substring(part));
            part = actor.indexOf('-', part) + 1;
        } while (part > 0);
    }

    private static void addTarget(Document document, Target target) {
        Set<String> stems = new LinkedHashSet<>(Words.of(target.text()));
        stems.addAll(Words.of(target.aspect()));
        for (Actor actor : target.actors()) {
            stems.addAll(Words.of(actor.name()));
            add(document, Fields.NAMED, actor.id());
            if (target.isRecognition()) add(document, Fields.RECOGNITION, actor.id());
        }
        stems.forEach(stem -> add(document, Fields.STEM, stem));
        document.add(new BinaryDocValuesField(Fields.TARGET, PackedTarget.of(target)));
    }

    private static void keep(Document document, IndexedPosition position) {
        keep(document, Fields.HOLDER, PackedActor.of(position.holder()));
        position.state().ifPresent(state -> keep(document, Fields.STATE, PackedActor.of(state)));
        position.speaker().ifPresent(speaker -> keep(document, Fields.SPEAKS, PackedActor.of(speaker)));
        keep(document, Fields.STANCE, Marks.of(position).packed());
        document.add(new BinaryDocValuesField(Fields.IDENTITY, PackedIdentity.of(position)));
    }

    private static void add(Document document, String field, String term) {
        document.add(new StringField(field, term, Store.NO));
    }

    private static void keep(Document document, String field, BytesRef value) {
        document.add(new SortedDocValuesField(field, value));
    }
}
