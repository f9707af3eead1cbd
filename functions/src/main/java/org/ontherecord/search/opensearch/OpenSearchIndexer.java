package org.ontherecord.search.opensearch;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ontherecord.article.ArticleId;
import org.ontherecord.aws.Clients;
import org.ontherecord.search.Change;
import org.ontherecord.search.IndexKeeper;
import software.amazon.awssdk.core.exception.SdkClientException;

/**
 * Writes the index in an OpenSearch domain, once one was built there. Nothing is seen before the refresh that follows the last
 * of the changes, unless another writer's refresh comes between; an article and its positions are always seen together. When
 * it throws, some changes may be kept: applying them again does no harm.
 */
public final class OpenSearchIndexer implements IndexKeeper {
    private static final Duration ATTEMPT = Duration.ofSeconds(20);
    /** A domain keeps what was deleted a while, for its other copies: half a minute between them, here with room to spare. */
    private static final Duration HELD = Duration.ofMinutes(5);

    private final Articles searched;
    private final Ledger ledger;
    private final Rebuilding rebuilding;
    private final InstantSource clock;

    OpenSearchIndexer(Domain domain, Patience patience, InstantSource clock) {
        this.searched = new Articles(domain, patience, Articles.SEARCHED);
        this.ledger = new Ledger(domain);
        this.rebuilding = new Rebuilding(domain, ledger, patience, clock);
        this.clock = clock;
    }

    /**
     * Of a domain.
     *
     * @param endpoint {@code https} for a domain, which is asked with the function's own credentials; {@code http} for a node
     *                 that asks for none
     */
    public static OpenSearchIndexer at(URI endpoint) {
        Patience patience = Patience.ofWriters();
        return new OpenSearchIndexer(new Domain(endpoint, Clients.http(ATTEMPT), Signing.of(endpoint), patience),
                patience, InstantSource.system());
    }

    /** The index that is being built comes first: it can't take the other's place without them. */
    @Override
    public void apply(List<Change> changes) {
        if (changes.isEmpty()) return;
        Map<ArticleId, Change> latest = new LinkedHashMap<>();
        changes.forEach(change -> latest.put(change.article(), change));
        rebuilding.apply(List.copyOf(latest.values()));
        write(latest.values().stream().map(Operation::of).toList());
        searched.refresh();
        ledger.commit(clock.instant());
        if (latest.values().stream().anyMatch(Change.Remove.class::isInstance)) ledger.owe(clock.instant());
    }

    /** An index that isn't there the first time was replaced that very moment. */
    private void write(List<Operation> operations) {
        if (searched.write(operations)) return;
        if (!searched.write(operations)) throw SdkClientException.create("the search domain has no index yet");
    }

    @Override
    public boolean isSound() {
        return searched.isSound();
    }

    @Override
    public boolean isRebuilding() {
        return rebuilding.isUnderWay();
    }

    @Override
    public boolean rebuild(Function<Optional<String>, Step> next) {
        return rebuilding.step(next);
    }

    /** The domain merges by itself, but keeps what was deleted for as long as it pleases. */
    @Override
    public String tidy() {
        searched.clearMarks();
        if (ledger.owed().filter(clock.instant().minus(HELD)::isAfter).isEmpty()) return "nothing to do";
        ledger.settle();
        searched.expunge();
        return "what was deleted is being taken off the disk";
    }
}
