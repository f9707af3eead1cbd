package org.ontherecord.search.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.search.IndexedArticle;
import org.ontherecord.search.IndexedPosition;
import org.ontherecord.search.Sources;

/** An article as a block of documents: its positions, then itself, so that a position's article is the next there is. */
final class ArticleDocuments {
    private static final int MONTH = "2026-01".length();

    /** Words of names: how many names there are says nothing. */
    private static final FieldType NAMES = new FieldType(TextField.TYPE_NOT_STORED);

    static {
        NAMES.setOmitNorms(true);
        NAMES.freeze();
    }

    private ArticleDocuments() {}

    static List<Document> of(IndexedArticle article) {
        List<Document> block = new ArrayList<>();
        for (IndexedPosition position : article.positions())
            block.add(PositionDocument.of(position));
        block.add(document(article));
        BytesRef id = PackedId.of(article.id());
        block.forEach(document -> document.add(new StringField(Fields.BLOCK, id, Store.NO)));
        return block;
    }

    private static Document document(IndexedArticle article) {
        Document document = new Document();
        document.add(new BinaryDocValuesField(Fields.ID, PackedId.of(article.id())));
        document.add(NumericDocValuesField.indexedField(Fields.AT, article.sortAt().toEpochMilli()));
        keep(document, Fields.MONTH, article.sortAt().toString().substring(0, MONTH));
        article.title().ifPresent(title -> {
            document.add(new TextField(Fields.TITLE, title, Store.NO));
            for (int i = 0; i < Ranking.TITLE; i++)
                document.add(new TextField(Fields.TEXT, title, Store.NO));
        });
        document.add(new TextField(Fields.TEXT, article.text(), Store.NO));
        article.speakers().forEach(who -> document.add(new Field(Fields.SPEAKER, who.name(), NAMES)));
        article.actors().forEach(who -> addActor(document, who));
        addSources(document, article.sources());
        return document;
    }

    private static void addActor(Document document, Actor actor) {
        document.add(new StringField(Fields.ACTOR, actor.id(), Store.NO));
        document.add(new SortedSetDocValuesField(Fields.ACTOR, new BytesRef(actor.id() + "\t" + actor.name())));
    }

    private static void addSources(Document document, List<String> sources) {
        if (sources.isEmpty()) return;
        sources.forEach(source -> document.add(new StringField(Fields.SOURCE, Sources.key(source), Store.NO)));
        keep(document, Fields.SOURCE, String.join("\n", sources));
        keep(document, Fields.PUBLICATION, sources.getFirst());
    }

    private static void keep(Document document, String field, String value) {
        document.add(new SortedDocValuesField(field, new BytesRef(value)));
    }
}
