package org.ontherecord.search.opensearch;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ontherecord.article.ArticleId;
import org.ontherecord.aws.Clients;
import org.ontherecord.http.Json;
import org.ontherecord.search.ArticleIndexer;
import org.ontherecord.search.Change;

/**
 * Writes the index in an OpenSearch domain. Nothing is seen before the refresh that follows the last of the changes, unless
 * another writer's refresh comes between; an article and its positions are always seen together. When it throws, some changes
 * may be kept: applying them again does no harm.
 */
public final class OpenSearchIndexer implements ArticleIndexer {
    private static final Duration ATTEMPT = Duration.ofSeconds(20);

    private final Domain domain;
    private final Bulk bulk;
    private final InstantSource clock;

    OpenSearchIndexer(Domain domain, Patience patience, InstantSource clock) {
        this.domain = domain;
        this.bulk = new Bulk(domain, patience);
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

    @Override
    public void apply(List<Change> changes) {
        if (changes.isEmpty()) return;
        Map<ArticleId, Change> latest = new LinkedHashMap<>();
        changes.forEach(change -> latest.put(change.article(), change));
        bulk.send(latest.values().stream().map(Operation::of).toList());
        domain.post("/" + Indices.ARTICLES + "/_refresh", Map.of()).orFail();
        domain.put("/" + Indices.COMMITS + "/_doc/last?require_alias=true",
                Json.MAPPER.writeValueAsBytes(Map.of("at", clock.instant().toString()))).orFail();
        if (latest.values().stream().anyMatch(Change.Remove.class::isInstance)) expunge();
    }

    /** Has what was deleted taken off the disk, which may take longer than anybody waits. */
    private void expunge() {
        domain.post("/" + Indices.ARTICLES + "/_forcemerge?only_expunge_deletes=true&wait_for_completion=false",
                Map.of())
                .orFail();
    }
}
