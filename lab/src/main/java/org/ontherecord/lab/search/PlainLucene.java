package org.ontherecord.lab.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.apache.lucene.util.IOUtils;
import org.ontherecord.search.IndexedArticle;
import org.ontherecord.search.Words;

/** What one writes first with Lucene, to compare with: a document for each article, its own defaults, the ten best hits. */
final class PlainLucene implements AutoCloseable {
    private static final String ID = "id", TEXT = "text", SOURCE = "source", DATE = "date";
    private static final int HITS = 10;
    /** As many as IndexSearcher counts where it isn't told otherwise. */
    private static final int USUAL = 1000;
    private final IndexWriter writer;
    private final QueryBuilder words = new QueryBuilder(Words.analyzer());
    private DirectoryReader reader;
    private IndexSearcher searcher;
    /** Hits that are counted before any are passed over. */
    private int counted = USUAL;

    PlainLucene(Path folder) throws IOException {
        writer = new IndexWriter(FSDirectory.open(folder), new IndexWriterConfig(Words.analyzer()));
    }

    void add(List<IndexedArticle> articles) {
        reading(() -> {
            for (IndexedArticle article : articles)
                writer.addDocument(document(article));
            return writer.commit();
        });
    }

    private static Document document(IndexedArticle article) {
        Document document = new Document();
        document.add(new StringField(ID, article.id().value(), Store.YES));
        document.add(new TextField(TEXT, article.title().orElse("") + "\n" + article.text(), Store.NO));
        article.sources().forEach(source -> document.add(new StringField(SOURCE, source, Store.NO)));
        document.add(new LongPoint(DATE, article.sortAt().toEpochMilli()));
        document.add(new NumericDocValuesField(DATE, article.sortAt().toEpochMilli()));
        return document;
    }

    void open() {
        reader = reading(() -> DirectoryReader.open(writer));
        searcher = new IndexSearcher(reader);
    }

    /** From now on, how many hits there are is told as well. */
    void countEveryHit(boolean every) {
        counted = every ? Integer.MAX_VALUE : USUAL;
    }

    List<String> all(String text) {
        return best(words.createBooleanQuery(TEXT, text, Occur.MUST));
    }

    List<String> any(String text) {
        return best(words.createBooleanQuery(TEXT, text, Occur.SHOULD));
    }

    List<String> phrase(String text) {
        return best(words.createPhraseQuery(TEXT, text));
    }

    List<String> filtered(String text, String source, long from, long to) {
        return best(new BooleanQuery.Builder().add(words.createBooleanQuery(TEXT, text, Occur.MUST), Occur.MUST)
                .add(new TermQuery(new Term(SOURCE, source)), Occur.FILTER)
                .add(LongPoint.newRangeQuery(DATE, from, to), Occur.FILTER)
                .build());
    }

    List<String> newest(String text) {
        Sort newest = new Sort(new SortField(DATE, SortField.Type.LONG, true));
        return reading(() -> ids(searcher.search(words.createBooleanQuery(TEXT, text, Occur.MUST),
                new TopFieldCollectorManager(newest, HITS, counted))));
    }

    private List<String> best(Query query) {
        return reading(() -> ids(searcher.search(query, new TopScoreDocCollectorManager(HITS, counted))));
    }

    private List<String> ids(TopDocs hits) throws IOException {
        List<String> ids = new ArrayList<>();
        for (ScoreDoc hit : hits.scoreDocs)
            ids.add(searcher.storedFields().document(hit.doc).get(ID));
        return ids;
    }

    @Override
    public void close() throws IOException {
        IOUtils.close(reader, writer);
    }

    private interface Question<T> {
        T ask() throws IOException;
    }

    private static <T> T reading(Question<T> question) {
        try {
            return question.ask();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
