package org.ontherecord.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.ontherecord.article.ArticleId;
import org.ontherecord.search.lucene.LuceneChanges;
import org.ontherecord.search.lucene.LuceneSnapshot;

/** The Lucene index in memory: what is applied is found at once. */
public final class InMemoryIndex implements ArticleIndex, ArticleIndexer {
    private final IndexWriter writer;
    private DirectoryReader reader;
    private LuceneSnapshot snapshot;

    public InMemoryIndex() {
        try {
            writer = new IndexWriter(new ByteBuffersDirectory(), LuceneChanges.settings());
            reader = DirectoryReader.open(writer);
            snapshot = new LuceneSnapshot(reader);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** An index of these articles. */
    public static InMemoryIndex of(List<IndexedArticle> articles) {
        InMemoryIndex index = new InMemoryIndex();
        index.apply(articles.stream().<Change>map(Change.Put::new).toList());
        return index;
    }

    @Override
    public void apply(List<Change> changes) {
        try {
            LuceneChanges.apply(writer, changes);
            DirectoryReader newer = DirectoryReader.openIfChanged(reader);
            if (newer == null) return;
            reader.close();
            reader = newer;
            snapshot = new LuceneSnapshot(reader);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public ArticleHits articles(ArticleQuery query) {
        return snapshot.articles(query);
    }

    @Override
    public List<ArticleId> like(ArticleId article, String title, String text, int limit) {
        return snapshot.like(article, title, text, limit);
    }

    @Override
    public List<IndexedPosition> positions(PositionSelection selection, int most) {
        return snapshot.positions(selection, most);
    }

    @Override
    public boolean isStale() {
        return false;
    }

    @Override
    public IndexState state() {
        return snapshot.state(Optional.of(Instant.EPOCH));
    }
}
