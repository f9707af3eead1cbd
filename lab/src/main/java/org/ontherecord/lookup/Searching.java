package org.ontherecord.lookup;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import org.ontherecord.article.ArticleStore;
import org.ontherecord.http.Responses;
import org.ontherecord.search.ArticleIndex;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The search function's handler on an index and a table of one's choice. */
public final class Searching {
    private final SearchHandler handler;

    public Searching(ArticleIndex index, DynamoDbClient table) {
        this(index, table, "Archive");
    }

    /** On a table of that name. */
    public Searching(ArticleIndex index, DynamoDbClient dynamoDb, String table) {
        handler = new SearchHandler(new ArticleStore(dynamoDb, table), index, Responses.logging());
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
        ask("/v1/articles", query);
    }

    /**
     * Asks for positions, with standings.
     *
     * @param query percent-encoded
     * @return the answer's JSON
     * @throws IllegalStateException when it is not answered
     */
    public String positions(String query) {
        return ask("/v1/positions", query);
    }

    private String ask(String path, String query) {
        APIGatewayV2HTTPResponse answer = handler.answer(APIGatewayV2HTTPEvent.builder()
                .withRouteKey("GET " + path)
                .withRawPath(path)
                .withRawQueryString(query)
                .withRequestContext(RequestContext.builder()
                        .withHttp(RequestContext.Http.builder().withMethod("GET").withPath(path).build())
                        .build())
                .build());
        if (answer.getStatusCode() != 200) throw new IllegalStateException(query + ": " + answer.getBody());
        return answer.getBody();
    }
}
