package org.ontherecord.lab.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.ontherecord.search.ArticleQuery;
import org.ontherecord.search.ArticleQuery.Sort;
import org.ontherecord.search.Change;
import org.ontherecord.search.Clause;
import org.ontherecord.search.IndexState;
import org.ontherecord.search.IndexedArticle;
import org.ontherecord.search.lucene.LuceneChanges;
import org.ontherecord.search.lucene.LuceneSnapshot;

/** The index in a folder, commit by commit. */
final class OwnLucene implements AutoCloseable {
    private final Directory folder;
    private final IndexWriter writer;
    private final Set<String> written = new HashSet<>();
    private long bytesWritten;
    private long largest;
    private int commits;
    private DirectoryReader reader;
    private LuceneSnapshot snapshot;

    OwnLucene(Path path) throws IOException {
        folder = FSDirectory.open(path);
        writer = new IndexWriter(folder, LuceneChanges.settings());
    }

    void add(List<IndexedArticle> articles) {
        try {
            LuceneChanges.apply(writer, articles.stream().<Change>map(Change.Put::new).toList());
            writer.commit();
            long bytes = 0;
            for (String file : folder.listAll())
                if (written.add(file)) bytes += folder.fileLength(file);
            bytesWritten += bytes;
            largest = Math.max(largest, bytes);
            commits++;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    String sizes() throws IOException {
        long bytes = 0;
        for (String file : folder.listAll())
            bytes += folder.fileLength(file);
        try (DirectoryReader all = DirectoryReader.open(writer)) {
            IndexState state = new LuceneSnapshot(all).state(Optional.empty());
            return "%.0f bytes an article with its %.1f positions, in %d segments; a commit is %.0f KB, at most %.0f KB"
                    .formatted(bytes / (double) state.articles(), state.positions() / (double) state.articles(),
                            all.leaves().size(), bytesWritten / 1e3 / commits, largest / 1e3);
        }
    }

    /** Opens the index and asks it something: milliseconds. */
    double open() {
        return Times.one(() -> use(() -> DirectoryReader.open(folder)));
    }

    /** Adds articles, and then opens what is new and asks it something: milliseconds. */
    double refresh(List<IndexedArticle> articles) {
        add(articles);
        return Times.one(() -> use(() -> DirectoryReader.openIfChanged(reader)));
    }

    LuceneSnapshot snapshot() {
        return snapshot;
    }

    private interface Opening {
        DirectoryReader open() throws IOException;
    }

    private void use(Opening opening) {
        try {
            reader = opening.open();
            snapshot = new LuceneSnapshot(reader);
            snapshot.articles(new ArticleQuery(List.of(new Clause.Words(Clause.Field.ANY, Lexicon.word(500))),
                    Sort.RELEVANCE, 10, Optional.empty(), true));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Override
    public void close() throws IOException {
        IOUtils.close(reader, writer, folder);
    }
}
