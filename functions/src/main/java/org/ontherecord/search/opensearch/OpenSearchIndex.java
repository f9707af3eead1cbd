package org.ontherecord.search.opensearch;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.ontherecord.article.ArticleId;
import org.ontherecord.aws.Clients;
import org.ontherecord.search.ArticleHits;
import org.ontherecord.search.ArticleIndex;
import org.ontherecord.search.ArticleQuery;
import org.ontherecord.search.IndexState;
import org.ontherecord.search.IndexedPosition;
import org.ontherecord.search.Place;
import org.ontherecord.search.PositionSelection;
import tools.jackson.databind.JsonNode;

/** Answers from an OpenSearch domain. One that has no index yet is an empty index. */
public final class OpenSearchIndex implements ArticleIndex {
    private static final Duration ATTEMPT = Duration.ofSeconds(4);

    private static final Map<String, ?> STATE = Map.of("size", 0, "track_total_hits", true, "aggs",
            Map.of("positions", Map.of("sum", Map.of("field", "count"))));

    private final Domain domain;
    private final Ledger ledger;

    OpenSearchIndex(Domain domain) {
        this.domain = domain;
        this.ledger = new Ledger(domain);
    }

    /** Of a domain; for endpoints see {@link OpenSearchIndexer#at}. */
    public static OpenSearchIndex at(URI endpoint) {
        return new OpenSearchIndex(
                new Domain(endpoint, Clients.http(ATTEMPT), Signing.of(endpoint), Patience.ofReaders()));
    }

    @Override
    public ArticleHits articles(ArticleQuery query) {
        JsonNode answer = domain.post(search(query.clauses().toString()), ArticleSearch.of(query)).orFail();
        return ArticleSearch.hits(answer, query.facets());
    }

    @Override
    public List<ArticleId> like(ArticleId article, String title, String text, int limit) {
        JsonNode answer = domain.post(search(article.value()), LikeSearch.of(article, title, text, limit)).orFail();
        return ArticleSearch.hits(answer, false).hits().stream().map(Place::article).toList();
    }

    @Override
    public List<IndexedPosition> positions(PositionSelection selection, int most) {
        return new PositionPages(domain).read(selection, most);
    }

    /** A domain answers from all that it has. */
    @Override
    public boolean isStale() {
        return false;
    }

    @Override
    public IndexState state() {
        JsonNode answer = domain.post(search(""), STATE).orFail();
        return new IndexState("opensearch", answer.path("hits").path("total").path("value").asLong(),
                answer.path("aggregations").path("positions").path("value").asLong(), ledger.committedAt());
    }

    /**
     * Where searches go: to the same copy of the index for the same question, since copies weigh words differently until
     * their deleted documents are merged away, and a cursor must not notice.
     *
     * @param question any text that is the same for all pages
     */
    static String search(String question) {
        return "/" + Articles.SEARCHED
                + "/_search?ignore_unavailable=true&allow_partial_search_results=false&preference=q"
                + Integer.toHexString(question.hashCode());
    }
}
