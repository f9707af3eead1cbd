package org.ontherecord.lab.search;

import java.util.List;
import java.util.Optional;
import org.ontherecord.article.ArticleId;
import org.ontherecord.search.ArticleHits;
import org.ontherecord.search.ArticleIndex;
import org.ontherecord.search.ArticleQuery;
import org.ontherecord.search.IndexState;
import org.ontherecord.search.IndexedPosition;
import org.ontherecord.search.PositionSelection;
import org.ontherecord.search.lucene.LuceneSnapshot;

/** An index that stays as it was opened. */
record SnapshotIndex(LuceneSnapshot snapshot) implements ArticleIndex {
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
        return snapshot.state(Optional.empty());
    }
}
