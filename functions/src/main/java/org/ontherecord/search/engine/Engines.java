package org.ontherecord.search.engine;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.ontherecord.aws.Clients;
import org.ontherecord.http.FunctionLog;
import org.ontherecord.aws.Settings;
import org.ontherecord.search.ArticleIndex;
import org.ontherecord.search.IndexKeeper;
import org.ontherecord.search.lucene.LuceneIndex;
import org.ontherecord.search.lucene.LuceneIndexer;
import org.ontherecord.search.opensearch.OpenSearchIndex;
import org.ontherecord.search.opensearch.OpenSearchIndexer;
import org.ontherecord.search.segments.Blobs;
import org.ontherecord.search.segments.FolderBlobs;
import org.ontherecord.search.segments.S3Blobs;

/** The engine that the environment asks for. */
public final class Engines {
    private static final String DOMAIN = "OPENSEARCH_ENDPOINT";
    private static final String TABLE = "TABLE_NAME", BUCKET = "INDEX_BUCKET", CACHE = "INDEX_CACHE";
    /** How a folder is named where there is no S3. */
    private static final String FOLDER = "file:";
    /** A reader's caller waits; a writer's does not. */
    private static final Duration READ = Duration.ofSeconds(12), WRITE = Duration.ofMinutes(2);

    private Engines() {}

    /** To find with. Each process makes one. */
    public static ArticleIndex index() {
        return domain().<ArticleIndex>map(OpenSearchIndex::at).orElseGet(Engines::lucene);
    }

    private static ArticleIndex lucene() {
        return new LuceneIndex(Clients.dynamoDb(), Settings.required(TABLE), blobs(READ), cache().resolve("reader"),
                InstantSource.system(), FunctionLog::add);
    }

    /** To write with. Each process makes one. */
    static IndexKeeper keeper() {
        return domain().<IndexKeeper>map(OpenSearchIndexer::at)
                .orElseGet(() -> new LuceneIndexer(Clients.dynamoDb(), Settings.required(TABLE), blobs(WRITE), cache(),
                        InstantSource.system()));
    }

    /** Whether somebody calls from time to time to have the index tidied up. */
    static boolean areScheduled() {
        return !Settings.required(BUCKET).startsWith(FOLDER);
    }

    private static Optional<URI> domain() {
        return Settings.optional(DOMAIN).filter(endpoint -> !endpoint.isBlank()).map(URI::create);
    }

    private static Blobs blobs(Duration call) {
        String bucket = Settings.required(BUCKET);
        return bucket.startsWith(FOLDER)
                ? new FolderBlobs(Path.of(URI.create(bucket)))
                : new S3Blobs(Clients.s3(call), bucket);
    }

    /** Lambda's own disk, unless another is named. */
    private static Path cache() {
        return Path.of(Settings.optional(CACHE).orElseGet(() -> System.getProperty("java.io.tmpdir") + "/index"));
    }
}
