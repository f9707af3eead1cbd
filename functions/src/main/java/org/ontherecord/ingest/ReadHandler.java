package org.ontherecord.ingest;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import org.ontherecord.article.ArticlesHandler;
import org.ontherecord.http.Responses;
import org.ontherecord.http.Router;
import org.ontherecord.ingest.poll.FeedListing;
import org.ontherecord.ingest.poll.Feeds;

/** Whatever is read without words: single articles, and the feeds that bring them. */
public final class ReadHandler implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {
    private final Router router = new ArticlesHandler().routes()
            .and(new FeedListing(Feeds.fromEnvironment()).routes(Responses.logging()));

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return router.answer(event);
    }
}
