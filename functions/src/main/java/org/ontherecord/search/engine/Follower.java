package org.ontherecord.search.engine;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ontherecord.article.ArticleStore;
import org.ontherecord.search.IndexKeeper;
import org.ontherecord.search.segments.Overtaken;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * Brings the index to the present state of articles that changed, and deletes lookup entries that they have outgrown. It
 * looks at the table and not at the record, so replays, and records out of order, do no harm.
 */
final class Follower {
    private final ArticleStore store;
    private final IndexKeeper index;
    private final Consumer<String> log;

    Follower(ArticleStore store, IndexKeeper index, Consumer<String> log) {
        this.store = store;
        this.index = index;
        this.log = log;
    }

    /**
     * Follows records, together.
     *
     * @return sequence number of the first that is not done; empty when all are
     * @throws RuntimeException when one of them can't be indexed, and none is: in smaller batches it shows which
     */
    Optional<String> follow(List<Changed> records) {
        PresentState present = new PresentState(store);
        Batch batch = new Batch(records, article -> {
            store.sweep(article);
            return present.of(article);
        }, log);
        try {
            index.applyPresent(batch::read);
            return batch.failed();
        } catch (Overtaken | SdkException again) {
            log.accept("index not changed: " + again);
            return records.stream().map(Changed::sequenceNumber).findFirst();
        }
    }
}
