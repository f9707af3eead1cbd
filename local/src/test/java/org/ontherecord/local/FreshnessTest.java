package org.ontherecord.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ontherecord.search.Workshop.found;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.ontherecord.http.Json;
import org.ontherecord.local.serve.RunningArchive;
import org.ontherecord.search.lucene.LuceneIndex;
import org.ontherecord.search.segments.FolderBlobs;

/** How soon an article is found after it is stored: through the stream, the index function and a reader's look. */
class FreshnessTest {
    @RegisterExtension
    static final RunningArchive ARCHIVE = RunningArchive.whole();
    private static final Duration AT_MOST = Duration.ofSeconds(60);

    @TempDir
    Path cache;

    /** Prints what it takes; a busy machine may take longer than one that only serves. */
    @Test
    void anArticleIsFoundSecondsAfterItIsStored() throws Exception {
        LuceneIndex reader = new LuceneIndex(ARCHIVE.dynamoDb(), ARCHIVE.table(),
                new FolderBlobs(Path.of(URI.create(ARCHIVE.reference("IndexBucket")))), cache, InstantSource.system(),
                message -> {});
        long slowest = 0;
        for (String word : new String[]{"cockatrice", "leviathan", "kraken", "behemoth", "sphinx"}) {
            String article = Json.MAPPER.createObjectNode().put("text", "They saw a " + word + ".").toString();
            assertEquals(201, ARCHIVE.post("/v1/articles", article).statusCode());
            long stored = System.nanoTime();
            while (found(reader, word).isEmpty()) {
                assertTrue(System.nanoTime() - stored < AT_MOST.toNanos(), word);
                Thread.sleep(10);
            }
            slowest = Math.max(slowest, System.nanoTime() - stored);
        }
        System.out.println("stored and found after " + Duration.ofNanos(slowest).toMillis() + " ms at most");
    }
}
