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
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsCollectorManager.FacetsResult;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
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
    private static final String ID = "id", TEXT = "text", SOURCE = "source", DATE = "date", ACTOR = "actor",
            MONTH = "month";
    private static final int MONTH_CHARACTERS = "2026-01".length();
    private static final int HITS = 10;
    /** As many as IndexSearcher counts where it isn't told otherwise. */
    private static final int USUAL = 1000;
    private static final FacetsConfig FACETS = new FacetsConfig();

    static {
        FACETS.setMultiValued(SOURCE, true);
        FACETS.setMultiValued(ACTOR, true);
    }

    private final IndexWriter writer;
    private final QueryBuilder words = new QueryBuilder(Words.analyzer());
    private DirectoryReader reader;
    private IndexSearcher searcher;
    private SortedSetDocValuesReaderState facets;
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

    private static Document document(IndexedArticle article) throws IOException {
        Document document = new Document();
        document.add(new StringField(ID, article.id().value(), Store.YES));
        document.add(new TextField(TEXT, article.title().orElse("") + "\n" + article.text(), Store.NO));
        article.sources().forEach(source -> document.add(new StringField(SOURCE, source, Store.NO)));
        document.add(new LongPoint(DATE, article.sortAt().toEpochMilli()));
        document.add(new NumericDocValuesField(DATE, article.sortAt().toEpochMilli()));
        article.sources().forEach(source -> document.add(new SortedSetDocValuesFacetField(SOURCE, source)));
        article.actors().forEach(actor -> document.add(new SortedSetDocValuesFacetField(ACTOR, actor.id())));
        document.add(new SortedSetDocValuesFacetField(MONTH,
                article.sortAt().toString().substring(0, MONTH_CHARACTERS)));
        return FACETS.build(document);
    }

    void open() {
        reader = reading(() -> DirectoryReader.open(writer));
        searcher = new IndexSearcher(reader);
        facets = reading(() -> new DefaultSortedSetDocValuesReaderState(reader, FACETS));
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

    /** With the ten most frequent sources, actors and months. */
    List<String> withFacets(String text) {
        return reading(() -> {
            FacetsResult found = FacetsCollectorManager.search(searcher,
                    words.createBooleanQuery(TEXT, text, Occur.MUST), HITS, new FacetsCollectorManager());
            Facets counts = new SortedSetDocValuesFacetCounts(facets, found.facetsCollector());
            for (String facet : List.of(SOURCE, ACTOR, MONTH))
                counts.getTopChildren(HITS, facet);
            return ids(found.topDocs());
        });
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
