package org.ontherecord.lab.search;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.ontherecord.search.ArticleQuery;
import org.ontherecord.search.ArticleQuery.Sort;
import org.ontherecord.search.Clause;
import org.ontherecord.search.Place;
import org.ontherecord.search.lucene.LuceneChanges;
import org.ontherecord.search.lucene.LuceneSnapshot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lab rank}: what the index finds for the questions of a test collection, to be scored by its judgements. */
@Command(name = "rank", mixinStandardHelpOptions = true, description = "Answers the questions of a test collection by the index, and writes a TREC run.")
public final class Rank implements Callable<Integer> {
    @Option(names = "--corpus", paramLabel = "FILE.jsonl", required = true, description = "documents: _id, title, text")
    private Path corpus = Path.of("-");

    @Option(names = "--queries", paramLabel = "FILE.jsonl", required = true, description = "questions: _id, text")
    private Path queries = Path.of("-");

    @Option(names = "--run", paramLabel = "FILE", required = true, description = "where to: question, Q0, document, rank, score, name")
    private Path run = Path.of("-");

    @Option(names = "--hits", paramLabel = "N", defaultValue = "1000", description = "most hits for a question (1000)")
    private int hits;

    @Override
    public Integer call() throws IOException {
        List<Passage> documents = Passage.in(corpus);
        try (ByteBuffersDirectory folder = new ByteBuffersDirectory();
                IndexWriter writer = new IndexWriter(folder, LuceneChanges.settings())) {
            LuceneChanges.apply(writer, Passage.changes(documents));
            try (DirectoryReader reader = DirectoryReader.open(writer);
                    PrintWriter out = new PrintWriter(Files.newBufferedWriter(run))) {
                LuceneSnapshot index = new LuceneSnapshot(reader);
                for (Passage question : Passage.in(queries))
                    answer(question, index, documents, out);
            }
        }
        return 0;
    }

    private void answer(Passage question, LuceneSnapshot index, List<Passage> documents, PrintWriter out) {
        List<Place> found = index.articles(new ArticleQuery(
                List.of(new Clause.Words(Clause.Field.ANY, question.text())), Sort.RELEVANCE, hits, Optional.empty(),
                false)).hits();
        for (int i = 0; i < found.size(); i++) {
            Place hit = found.get(i);
            out.println(String.join(" ", question.name(), "Q0", documents.get(Serial.number(hit.article())).name(),
                    Integer.toString(i + 1), Double.toString(hit.value()), "otr"));
        }
    }
}
