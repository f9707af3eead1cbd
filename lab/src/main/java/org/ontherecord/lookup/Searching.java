package org.ontherecord.lookup;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import org.ontherecord.article.ArticleStore;
import org.ontherecord.http.Responses;
import org.ontherecord.reading.entity.ActorCatalog;
import org.ontherecord.search.ArticleIndex;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The search function's handler on an index and a table of one's choice. */
public final class Searching {
    private final SearchHandler handler;

    public Searching(ArticleIndex index, DynamoDbClient table) {
        handler = new SearchHandler(new ArticleStore(table, "Archive"), index, ActorCatalog.standard(),
                Responses.logging());
    }

    /** Does what is done before a snapshot of the function is taken. */
    public void prime() {
        handler.rehearse();
    }

    /**
     * Asks for a page of articles.
     *
     * @param query percent-encoded
     * @throws IllegalStateException when it is not answered
     */
    public void articles(String query) {
        APIGatewayV2HTTPResponse answer = handler.answer(APIGatewayV2HTTPEvent.builder()
                .withRouteKey("GET /v1/articles")
                .withRawPath("/v1/articles")
                .withRawQueryString(query)
                .withRequestContext(RequestContext.builder()
                        .withHttp(RequestContext.Http.builder().withMethod("GET").withPath("/v1/articles").build())
                        .build())
                .build());
        if (answer.getStatusCode() != 200) throw new IllegalStateException(query + ": " + answer.getBody());
    }
}
