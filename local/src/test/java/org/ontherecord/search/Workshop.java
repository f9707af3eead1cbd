package org.ontherecord.search;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.ontherecord.article.ArticleId;
import org.ontherecord.local.serve.RunningArchive;
import org.ontherecord.search.ArticleQuery.Sort;
import org.ontherecord.search.lucene.LuceneIndex;
import org.ontherecord.search.lucene.LuceneIndexer;
import org.ontherecord.search.segments.Blobs;
import org.ontherecord.search.segments.Commits;
import org.ontherecord.search.segments.FolderBlobs;
import org.ontherecord.search.segments.Pointer;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An index on DynamoDB Local and a storage, with as many writers and readers as a test wants, each as in its own process. */
public final class Workshop implements InstantSource {
    private final DynamoDbClient dynamoDb;
    private final String table;
    private final Path folder;
    private final Blobs blobs;
    private final List<String> log = Collections.synchronizedList(new ArrayList<>());
    private volatile Duration ahead = Duration.ZERO;

    /** On an archive's table, where no index is left, and a folder, in which storage is the folder "blobs". */
    public Workshop(RunningArchive archive, Path folder) {
        this(archive, folder, new FolderBlobs(folder.resolve("blobs")));
    }

    public Workshop(RunningArchive archive, Path folder, Blobs blobs) {
        this.dynamoDb = archive.dynamoDb();
        this.table = archive.table();
        this.folder = folder;
        this.blobs = new Dated(blobs);
        for (String pointer : List.of("POINTER", "REBUILD"))
            dynamoDb.deleteItem(delete -> delete.tableName(table)
                    .key(Map.of("PK", AttributeValue.fromS("INDEX"), "SK", AttributeValue.fromS(pointer))));
    }

    /** Storage on this workshop's time. */
    private final class Dated extends ForwardingBlobs {
        private final Map<String, Instant> since = new ConcurrentHashMap<>();

        Dated(Blobs real) {
            super(real);
        }

        @Override
        public void put(String name, byte[] content) {
            since.put(name, instant());
            super.put(name, content);
        }

        @Override
        public void put(String name, Path file) {
            since.put(name, instant());
            super.put(name, file);
        }

        @Override
        public Stream<Stored> list(String prefix) {
            return super.list(prefix)
                    .map(stored -> new Stored(stored.name(), since.getOrDefault(stored.name(), stored.since())));
        }
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }

    public void pass(Duration time) {
        ahead = ahead.plus(time);
    }

    public Blobs blobs() {
        return blobs;
    }

    public DynamoDbClient dynamoDb() {
        return dynamoDb;
    }

    /** What readers have logged. */
    public List<String> log() {
        return log;
    }

    public LuceneIndexer writer() {
        return writer(Dying.never());
    }

    public LuceneIndexer writer(Dying process) {
        return new LuceneIndexer(process.table(dynamoDb), table, process.storage(blobs), cache(), this);
    }

    public LuceneIndex reader() {
        return reader(dynamoDb, blobs);
    }

    public LuceneIndex reader(DynamoDbClient client, Blobs storage) {
        return new LuceneIndex(client, table, storage, cache(), this, log::add);
    }

    public Pointer pointer() {
        return new Pointer(dynamoDb, table, "POINTER");
    }

    public Commits commits() {
        return new Commits(blobs, pointer(), this);
    }

    /** All that an index answers. */
    public static String everything(ArticleIndex index) {
        ArticleHits hits = index.articles(new ArticleQuery(List.of(), Sort.NEWEST, 1000, Optional.empty(), true));
        return hits + " " + index.positions(PositionSelection.ALL, 10_000);
    }

    /** Ids of all articles that hold a word. */
    public static List<ArticleId> found(ArticleIndex index, String word) {
        return index.articles(new ArticleQuery(List.of(new Clause.Words(Clause.Field.ANY, word)), Sort.NEWEST, 1000,
                Optional.empty(), false)).hits().stream().map(Place::article).toList();
    }

    private Path cache() {
        return folder.resolve("cache-" + UUID.randomUUID());
    }
}
