package org.ontherecord.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EnoughWordsTest {
    private static final String FIELD = "text", NUMBER = "number";
    private static final int VOCABULARY = 40, SEGMENT = 5_000, DOCUMENTS = 15_000, DELETED = 700;
    private final Random chance = new Random(5);
    private final Directory folder = new ByteBuffersDirectory();
    private DirectoryReader reader;
    private IndexSearcher searcher;

    @BeforeEach
    void index() throws IOException {
        IndexWriterConfig settings = new IndexWriterConfig(new WhitespaceAnalyzer())
                .setMergePolicy(NoMergePolicy.INSTANCE);
        try (IndexWriter writer = new IndexWriter(folder, settings)) {
            for (int number = 0; number < DOCUMENTS; number++) {
                writer.addDocument(document(number));
                if (number % SEGMENT == SEGMENT - 1) writer.flush();
            }
            for (int i = 0; i < DELETED; i++)
                writer.deleteDocuments(new Term(NUMBER, Integer.toString(chance.nextInt(DOCUMENTS))));
        }
        reader = DirectoryReader.open(folder);
        searcher = new IndexSearcher(reader);
    }

    @AfterEach
    void close() throws IOException {
        reader.close();
        folder.close();
    }

    @Test
    void itFindsWhatABooleanQueryWithAMinimumFindsAndScoresItAlike() throws IOException {
        assertTrue(reader.hasDeletions());
        for (int i = 0; i < 50; i++) {
            Map<Term, Integer> words = words();
            int enough = chance.nextInt(1, words.size());
            TopDocs expected = best(usual(words, enough));
            TopDocs found = best(new EnoughWords(words, enough));

            assertEquals(expected.totalHits, found.totalHits);
            assertEquals(expected.totalHits.value(), searcher.count(new EnoughWords(words, enough)));
            assertEquals(listed(expected), listed(found));
        }
    }

    @Test
    void besideAConditionTheSameIsFound() throws IOException {
        Map<Term, Integer> words = words();
        assertEquals(searcher.count(conditional(usual(words, 2))),
                searcher.count(conditional(new EnoughWords(words, 2))));
    }

    @Test
    void sameWordsAreTheSameQuery() {
        Map<Term, Integer> words = words();
        assertEquals(new EnoughWords(words, 1), new EnoughWords(Map.copyOf(words), 1));
        assertNotEquals(new EnoughWords(words, 1), new EnoughWords(words, 2));
    }

    /** A third of all has no words. */
    private Document document(int number) {
        Document document = new Document();
        document.add(new StringField(NUMBER, Integer.toString(number), Store.NO));
        if (chance.nextInt(3) > 0) document.add(new TextField(FIELD, text(), Store.NO));
        return document;
    }

    private String text() {
        return IntStream.range(0, chance.nextInt(1, 30)).mapToObj(_ -> word()).collect(Collectors.joining(" "));
    }

    /** Those with low numbers are said often. */
    private String word() {
        return "w" + chance.nextInt(1 + chance.nextInt(VOCABULARY));
    }

    private Map<Term, Integer> words() {
        Map<Term, Integer> words = new LinkedHashMap<>();
        while (words.size() < 3 || chance.nextInt(4) > 0)
            words.put(new Term(FIELD, word()), chance.nextInt(1, 4));
        words.put(new Term(FIELD, "absent"), 1);
        return words;
    }

    private static Query usual(Map<Term, Integer> words, int enough) {
        BooleanQuery.Builder any = new BooleanQuery.Builder().setMinimumNumberShouldMatch(enough);
        words.forEach((word, count) -> any.add(new BoostQuery(new TermQuery(word), count), Occur.SHOULD));
        return any.build();
    }

    private static Query conditional(Query query) {
        return new BooleanQuery.Builder().add(query, Occur.MUST)
                .add(new TermQuery(new Term(FIELD, "w0")), Occur.FILTER)
                .build();
    }

    private TopDocs best(Query query) throws IOException {
        return searcher.search(query, new TopScoreDocCollectorManager(100, Integer.MAX_VALUE));
    }

    private static List<String> listed(TopDocs hits) {
        return Arrays.stream(hits.scoreDocs).map(hit -> hit.doc + " " + hit.score).toList();
    }
}
