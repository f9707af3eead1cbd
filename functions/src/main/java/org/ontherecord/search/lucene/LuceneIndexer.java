package org.ontherecord.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.ontherecord.search.Change;
import org.ontherecord.search.IndexKeeper;
import org.ontherecord.search.segments.Blobs;
import org.ontherecord.search.segments.Commits;
import org.ontherecord.search.segments.Damaged;
import org.ontherecord.search.segments.Garbage;
import org.ontherecord.search.segments.Pointer;
import org.ontherecord.search.segments.Pointer.Head;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Writes the index on Lucene, commit by commit, each seen whole or not at all. Every change goes into the index that is being
 * built anew too, if there is one.
 */
public final class LuceneIndexer implements IndexKeeper {
    /** Name of the pointer to the index in use. */
    static final String IN_USE = "POINTER";
    private static final String BEING_BUILT = "REBUILD";
    private static final int MOST_SEGMENTS = 30, FEWER_SEGMENTS = 10;
    private static final double MOST_DELETED = 0.2;
    private final LuceneLine line;
    private final LuceneRebuild rebuild;
    private final Garbage garbage;
    private Optional<Head> damaged = Optional.empty();

    /**
     * On a table and a storage.
     *
     * @param cache a folder that no other process uses
     */
    public LuceneIndexer(DynamoDbClient dynamoDb, String table, Blobs blobs, Path cache, InstantSource clock) {
        Pointer inUse = new Pointer(dynamoDb, table, IN_USE), beingBuilt = new Pointer(dynamoDb, table, BEING_BUILT);
        line = new LuceneLine(new Commits(blobs, inUse, clock), blobs, cache.resolve("writer"));
        rebuild = new LuceneRebuild(new LuceneLine(new Commits(blobs, beingBuilt, clock), blobs,
                cache.resolve("rebuild")), line.commits());
        garbage = new Garbage(blobs, List.of(beingBuilt, inUse), clock);
    }

    @Override
    public void apply(List<Change> changes) {
        applyPresent(() -> changes);
    }

    @Override
    public synchronized void applyPresent(Supplier<List<Change>> present) {
        rebuild.apply(present);
        proceed(true, LuceneLine.changing(present));
    }

    @Override
    public synchronized boolean isSound() {
        Optional<Head> head = line.commits().head();
        return head.isPresent() && !head.equals(damaged);
    }

    @Override
    public synchronized boolean isRebuilding() {
        return rebuild.isUnderWay();
    }

    @Override
    public synchronized boolean rebuild(Function<Optional<String>, Step> next) {
        return rebuild.step(next);
    }

    @Override
    public synchronized String tidy() {
        proceed(false, (writer, place) -> {
            compact(writer);
            return place;
        });
        return garbage.collect() + " blobs deleted";
    }

    private void proceed(boolean orBegin, LuceneLine.Work work) {
        try {
            line.proceed(orBegin, work);
        } catch (Damaged fault) {
            damaged = line.commits().head();
            throw fault;
        }
    }

    private static void compact(IndexWriter writer) throws IOException {
        int segments, documents, deleted;
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            segments = reader.leaves().size();
            documents = reader.maxDoc();
            deleted = reader.numDeletedDocs();
        }
        if (deleted > MOST_DELETED * documents) writer.forceMergeDeletes();
        if (segments > MOST_SEGMENTS) writer.forceMerge(FEWER_SEGMENTS);
    }
}
