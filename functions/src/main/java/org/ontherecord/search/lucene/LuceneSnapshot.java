package org.ontherecord.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.ontherecord.article.ArticleId;
import org.ontherecord.search.ArticleHits;
import org.ontherecord.search.ArticleQuery;
import org.ontherecord.search.IndexState;
import org.ontherecord.search.IndexedPosition;
import org.ontherecord.search.PositionSelection;

/** An index at one moment, and all that it answers. The reader stays the caller's to close. */
public final class LuceneSnapshot {
    private static final String ENGINE = "lucene";
    private final IndexSearcher searcher;
    private final Facets facets;

    public LuceneSnapshot(IndexReader reader) {
        this(reader, new Facets());
    }

    private LuceneSnapshot(IndexReader reader, Facets facets) {
        this.facets = facets;
        searcher = new IndexSearcher(reader);
        searcher.setSimilarity(new Ranking());
        searcher.setQueryCache(null);
    }

    /** A later moment of the same index, which needn't learn again what this one knows of the segments that both have. */
    public LuceneSnapshot next(IndexReader later) {
        return new LuceneSnapshot(later, facets);
    }

    /** As {@link org.ontherecord.search.ArticleIndex#articles} says. */
    public ArticleHits articles(ArticleQuery query) {
        return asking(() -> new ArticleSearch(searcher, facets).answer(query));
    }

    /** As {@link org.ontherecord.search.ArticleIndex#like} says. */
    public List<ArticleId> like(ArticleId article, String title, String text, int limit) {
        return asking(() -> new Likeness(searcher).to(article, title, text, limit));
    }

    /** As {@link org.ontherecord.search.ArticleIndex#positions} says. */
    public List<IndexedPosition> positions(PositionSelection selection, int most) {
        return asking(() -> new PositionSearch(searcher).answer(selection, most));
    }

    /**
     * What it holds, and what its owner knows of it.
     *
     * @param committedAt when it was made
     */
    public IndexState state(Optional<Instant> committedAt) {
        int articles = asking(() -> searcher.count(Clauses.EVERY_ARTICLE));
        return new IndexState(ENGINE, articles, searcher.getIndexReader().numDocs() - articles, committedAt);
    }

    private interface Question<T> {
        T ask() throws IOException;
    }

    private static <T> T asking(Question<T> question) {
        try {
            return question.ask();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
