package org.ontherecord.search.opensearch;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ontherecord.search.ArticleIndexContract;

/** The contract on OpenSearch. */
@Tag("opensearch")
@ExtendWith(OpenSearchNode.Started.class)
class OpenSearchContractTest extends ArticleIndexContract {
    private final OpenSearchNode node;

    OpenSearchContractTest(OpenSearchNode node) {
        this.node = node;
    }

    @Override
    protected Engine empty() {
        return new Engine(OpenSearchIndex.at(node.endpoint()), node.empty());
    }
}
