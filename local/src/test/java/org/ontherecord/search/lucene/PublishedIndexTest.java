package org.ontherecord.search.lucene;

import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.ontherecord.local.serve.RunningArchive;
import org.ontherecord.search.ArticleIndexContract;
import org.ontherecord.search.Workshop;

/** The contract on the index as it is deployed: written, published, fetched and followed. */
class PublishedIndexTest extends ArticleIndexContract {
    @RegisterExtension
    static final RunningArchive ARCHIVE = RunningArchive.ofTablesAlone();

    @TempDir
    Path folder;

    private Workshop workshop;

    @Override
    protected Engine empty() {
        workshop = new Workshop(ARCHIVE, folder.resolve(UUID.randomUUID().toString()));
        return new Engine(workshop.reader(), workshop.writer());
    }

    /** A reader looks every two seconds. */
    @Override
    protected void settle() {
        workshop.pass(Duration.ofSeconds(3));
    }
}
