package org.ontherecord.search.lucene;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;
import org.ontherecord.article.ArticleId;
import org.ontherecord.search.ArticleHits;
import org.ontherecord.search.ArticleIndex;
import org.ontherecord.search.ArticleQuery;
import org.ontherecord.search.IndexState;
import org.ontherecord.search.IndexedPosition;
import org.ontherecord.search.PositionSelection;
import org.ontherecord.search.segments.Blobs;
import org.ontherecord.search.segments.Commit;
import org.ontherecord.search.segments.Commits;
import org.ontherecord.search.segments.Manifest;
import org.ontherecord.search.segments.Pointer;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Answers from the index on Lucene, which it fetches and follows. Where there is none yet it is an index of nothing. After a
 * snapshot is restored it looks for what is newer before it answers anything.
 */
public final class LuceneIndex implements ArticleIndex, Resource {
    private final LatestIndex latest;

    /**
     * On a table and a storage. Fetches nothing yet.
     *
     * @param cache a folder that nobody else uses
     * @param log   told why a newer index can't be opened
     */
    public LuceneIndex(DynamoDbClient dynamoDb, String table, Blobs blobs, Path cache, InstantSource clock,
            Consumer<String> log) {
        Commits commits = new Commits(blobs, new Pointer(dynamoDb, table, LuceneIndexer.IN_USE), clock);
        latest = new LatestIndex(commits, new IndexCache(cache, blobs), clock, log);
        Core.getGlobalContext().register(this);
    }

    @Override
    public ArticleHits articles(ArticleQuery query) {
        return latest.ask(index -> index.snapshot().articles(query));
    }

    @Override
    public List<ArticleId> like(ArticleId article, String title, String text, int limit) {
        return latest.ask(index -> index.snapshot().like(article, title, text, limit));
    }

    @Override
    public List<IndexedPosition> positions(PositionSelection selection, int most) {
        return latest.ask(index -> index.snapshot().positions(selection, most));
    }

    @Override
    public boolean isStale() {
        return latest.isStale();
    }

    @Override
    public IndexState state() {
        return latest.ask(index -> index.snapshot()
                .state(index.commit().map(Commit::manifest).map(Manifest::committedAt)));
    }

    @Override
    public void beforeCheckpoint(Context<? extends Resource> context) {
        // What is open may be part of the snapshot.
    }

    /** Fetches nothing: that would delay every restore, and one that fails here costs the environment. */
    @Override
    public void afterRestore(Context<? extends Resource> context) {
        latest.lookNext();
    }
}
